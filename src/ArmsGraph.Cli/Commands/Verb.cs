using System.CommandLine;

namespace ArmsGraph.Cli.Commands;

/// <summary>A verb that works on a graph: every one takes <c>--facts</c> and <c>--json</c>.</summary>
internal abstract class Verb : Command
{
    private readonly Option<string[]> _facts = new("--facts")
    {
        Description = "A fact document, a file of JSON lines or a folder of them; repeatable; - is standard input. Without it: the seeds that come with the tool.",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<bool> _json = new("--json") { Description = "Answer as JSON." };

    protected Verb(string name, string description, Terminal terminal)
        : base(name, description)
    {
        Terminal = terminal;
        Options.Add(_facts);
        Options.Add(_json);
        SetAction(parsed => Run(parsed));
    }

    protected Terminal Terminal { get; }

    protected abstract int Run(ParseResult parsed);

    protected bool WantsJson(ParseResult parsed) => parsed.GetValue(_json);

    /// <summary>The graph that is asked; what is doubtful in it goes to the error stream.</summary>
    protected TransferGraph Graph(ParseResult parsed)
    {
        var paths = parsed.GetValue(_facts) ?? [];
        if (paths.Length == 0)
        {
            return TransferGraph.Seeds;
        }

        var graph = GraphFiles.Load(paths, Terminal);
        foreach (var diagnostic in graph.Diagnostics)
        {
            Terminal.Error.WriteLine($"warning: {diagnostic}");
        }

        return graph;
    }

    protected int Answer(ParseResult parsed, object json, Action<TextWriter> text)
    {
        if (WantsJson(parsed))
        {
            JsonOutput.Write(Terminal.Output, json);
        }
        else
        {
            text(Terminal.Output);
        }

        return ExitCode.Done;
    }
}
