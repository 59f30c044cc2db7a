namespace ArmsGraph.Formats.Reading;

/// <summary>A file that cannot be read as a whole: what is wrong with it, and under which code that is told.</summary>
internal sealed class InputFault(string code, string message) : Exception(message)
{
    public string Code => code;

    public static InputFault Bad(string message) => new(Codes.BadFile, message);

    public static InputFault TooLarge(string message) => new(Codes.TooLarge, message);
}
