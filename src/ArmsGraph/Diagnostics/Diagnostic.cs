namespace ArmsGraph.Diagnostics;

/// <summary>One thing that is wrong or doubtful in the data: where, what was found and what was expected.</summary>
/// <param name="Code">Stable code, a section of <c>docs/errors.md</c>: <c>AG1</c> syntax, <c>AG2</c> shape, <c>AG3</c> meaning, <c>AG4</c> warnings.</param>
/// <param name="Severity">Error or warning.</param>
/// <param name="Position">Where.</param>
/// <param name="Message">What was found and what was expected.</param>
public sealed record Diagnostic(string Code, Severity Severity, Position Position, string Message)
{
    /// <summary>The code of a file that could not be read at all.</summary>
    public const string Unreadable = Texts.Unreadable;

    /// <summary><c>file(line,col): CODE: message</c>.</summary>
    public override string ToString() => $"{Position}: {Code}: {Message}";
}
