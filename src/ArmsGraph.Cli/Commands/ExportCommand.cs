using System.CommandLine;
using ArmsGraph.Json;

namespace ArmsGraph.Cli.Commands;

/// <summary>Writes the graph.</summary>
internal sealed class ExportCommand : Verb
{
    private readonly Option<GraphFormat?> _format = TypedOption.Word("--format", GraphFormat.Facts, "One document, JSON lines, or legs for networkx");
    private readonly Option<string?> _output = TypedOption.Text("--output", "The file, written atomically; without it, standard output.", "FILE");
    private readonly Option<string?> _edgesKey = TypedOption.Text("--edges-key", "Node-link: what the list of edges is called; links if left out.", "NAME", "directed", "multigraph", "graph", "nodes");

    public ExportCommand(Terminal terminal)
        : base("export", "Write the graph as fact documents or node-link JSON.", terminal)
    {
        _output.Aliases.Add("-o");
        Options.Add(_format);
        Options.Add(_output);
        Options.Add(_edgesKey);
        Validators.Add(result =>
        {
            if (GraphFiles.OutputFault(result.GetValue(_output), Paths(result)) is { } fault)
            {
                result.AddError(fault);
            }
        });
    }

    protected override int Run(ParseResult parsed)
    {
        var graph = Graph(parsed);
        var format = parsed.GetValue(_format) ?? GraphFormat.Facts;
        var edgesKey = parsed.GetValue(_edgesKey) ?? "links";
        if (graph.IsHypothetical)
        {
            Terminal.Error.WriteLine($"hypothetical: what is written holds the facts of {string.Join(", ", Supposed(parsed))}");
        }

        if (parsed.GetValue(_output) is { } path)
        {
            AtomicFile.Write(path, stream =>
            {
                graph.SaveJson(stream, format, edgesKey);
                Terminal.Cancellation.ThrowIfCancellationRequested();
            });
            Terminal.Error.WriteLine($"wrote {path}");
        }
        else
        {
            graph.SaveJson(Terminal.Output.BaseStream, format, edgesKey);
        }

        return ExitCode.Done;
    }
}
