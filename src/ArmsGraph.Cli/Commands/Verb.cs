using System.CommandLine;
using ArmsGraph.Formats.Import;

namespace ArmsGraph.Cli.Commands;

/// <summary>A verb that works on a graph: every one takes <c>--facts</c>, <c>--embargoes</c>, <c>--what-if</c> and <c>--json</c>.</summary>
internal abstract class Verb : Command
{
    private readonly Option<string[]> _facts = new("--facts")
    {
        Description = "A fact document, a file of JSON lines, a register as downloaded, or a folder of them; repeatable; - is standard input. Without it: the seeds that come with the tool.",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<bool> _embargoes = new("--embargoes") { Description = "Also the curated arms embargoes of the United Nations, the European Union and the OSCE, beside the facts." };

    private readonly Option<string[]> _whatIf = new("--what-if")
    {
        Description = "Facts to lay over the graph as if they had been reported: a document or a folder; repeatable. The answer says that it is hypothetical.",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<bool> _json = new("--json") { Description = "Answer as JSON." };

    protected Verb(string name, string description, Terminal terminal)
        : base(name, description)
    {
        Terminal = terminal;
        Options.Add(_facts);
        Options.Add(_embargoes);
        Options.Add(_whatIf);
        Options.Add(_json);
        SetAction(parsed => Run(parsed));
    }

    protected Terminal Terminal { get; }

    protected abstract int Run(ParseResult parsed);

    protected bool WantsJson(ParseResult parsed) => parsed.GetValue(_json);

    /// <summary>The graph that is asked; what is doubtful in it goes to the error stream, of a register only how much.</summary>
    protected TransferGraph Graph(ParseResult parsed)
    {
        var paths = parsed.GetValue(_facts) ?? [];
        var supposed = Supposed(parsed);
        var ledgers = new List<Ledger>();
        var withEmbargoes = parsed.GetValue(_embargoes);
        var graph = paths.Length == 0 && !withEmbargoes ? TransferGraph.Seeds : Import(withEmbargoes ? GraphFiles.ImportWithEmbargoes(paths, Terminal) : GraphFiles.Import(paths, Terminal), ledgers);
        graph = supposed.Length == 0 ? graph : graph.WhatIf(builder => ledgers.AddRange(GraphFiles.Add(builder, supposed, Terminal).Ledgers));
        var registers = ledgers.Select(ledger => ledger.File).ToHashSet(StringComparer.Ordinal);
        foreach (var diagnostic in graph.Diagnostics.Where(diagnostic => !registers.Contains(diagnostic.Position.File)))
        {
            Terminal.Error.WriteLine($"warning: {diagnostic}");
        }

        ledgers.ForEach(ledger => Terminal.Error.WriteLine(GraphFiles.Summary(ledger)));
        return graph;
    }

    private static TransferGraph Import(RegisterImport import, List<Ledger> ledgers)
    {
        ledgers.AddRange(import.Report.Ledgers);
        return import.Graph;
    }

    /// <summary>What <c>--facts</c> names.</summary>
    protected IEnumerable<string> Paths(System.CommandLine.Parsing.SymbolResult result) => result.GetValue(_facts) ?? [];

    /// <summary>What <c>--what-if</c> names.</summary>
    protected string[] Supposed(ParseResult parsed) => parsed.GetValue(_whatIf) ?? [];

    protected int Answer(ParseResult parsed, object json, Action<TextWriter> text)
    {
        var supposed = Supposed(parsed);
        if (WantsJson(parsed))
        {
            JsonOutput.Write(Terminal.Output, json, supposed);
        }
        else
        {
            if (supposed.Length > 0)
            {
                Terminal.Output.WriteLine($"Hypothetical: as if {string.Join(", ", supposed)} had been reported.");
            }

            text(Terminal.Output);
        }

        return ExitCode.Done;
    }
}
