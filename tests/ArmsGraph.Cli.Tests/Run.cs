using System.Text;

namespace ArmsGraph.Cli.Tests;

/// <summary>One run of the command line: what it printed and how it ended.</summary>
internal sealed record Run(int Code, string Output, string Error)
{
    public static Run Of(params string[] args) => With("", args);

    public static Run With(string input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var code = CommandLine.Run(args, new Terminal(stdin, Terminal.Text(output), Terminal.Text(error), CancellationToken.None));
        return new Run(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }
}
