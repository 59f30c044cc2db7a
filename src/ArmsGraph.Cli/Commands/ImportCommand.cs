using System.CommandLine;
using ArmsGraph.Diagnostics;
using ArmsGraph.Formats.Import;
using ArmsGraph.Formats.Import.Mapped;
using ArmsGraph.Json;
using ArmsGraph.Text;

namespace ArmsGraph.Cli.Commands;

/// <summary>Reads registers, writes them as facts, and accounts for every row.</summary>
internal sealed class ImportCommand : Command
{
    private const string CaatBrokers = "caat-brokers";

    private readonly Argument<string[]> _files = new("FILE") { Description = "Registers, fact documents, or folders of them; - is standard input.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _output = TypedOption.Text("--output", "The file to write, atomically: JSON lines where it ends in .jsonl, else one document. Without it nothing is written, and the account alone is told.", "FILE");
    private readonly Option<bool> _withoutComments = new("--without-comments") { Description = "Leave the free text of comments unread; it is kept as a note." };
    private readonly Option<string?> _map = TypedOption.Text("--map", $"A mapping that says what the columns of a table hold, for files of no known layout; {CaatBrokers} is ready. A file X.csv.map.json beside X.csv needs no option.", "FILE");
    private readonly Option<bool> _all = new("--all") { Description = FormattableString.Invariant($"Tell every warning, not only the first {WarningText.Shown} of each kind, fewer where they have several causes.") };
    private readonly Option<bool> _json = new("--json") { Description = "The account as JSON, with every warning." };
    private readonly Terminal _terminal;

    public ImportCommand(Terminal terminal)
        : base("import", "Read registers as downloaded and write them as facts; tells what became of every row.")
    {
        _terminal = terminal;
        _output.Aliases.Add("-o");
        Arguments.Add(_files);
        foreach (var option in new Option[] { _output, _map, _withoutComments, _all, _json })
        {
            Options.Add(option);
        }

        Validators.Add(result =>
        {
            if (GraphFiles.OutputFault(result.GetValue(_output), result.GetValue(_files) ?? []) is { } fault)
            {
                result.AddError(fault);
            }
        });
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var mapping = parsed.GetValue(_map) switch { null => null, CaatBrokers => RegisterMapping.CaatBrokers, var file => RegisterMapping.Load(file) };
        var options = ImportOptions.Default with { ReadComments = !parsed.GetValue(_withoutComments), Mapping = mapping };
        var (graph, report) = GraphFiles.Import(parsed.GetValue(_files)!, _terminal, options);
        if (parsed.GetValue(_output) is { } path)
        {
            var format = path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) ? GraphFormat.FactsLines : GraphFormat.Facts;
            graph.SaveJson(path, format, cancellation: _terminal.Cancellation);
            _terminal.Error.WriteLine($"wrote {path}");
        }

        IReadOnlyList<Diagnostic> told = [.. report.Diagnostics, .. graph.Diagnostics];
        if (parsed.GetValue(_json))
        {
            JsonOutput.Write(_terminal.Output, new { report.Ledgers, report.Joins, Diagnostics = told });
            return ExitCode.Done;
        }

        WarningText.Write(_terminal.Error, told, parsed.GetValue(_all), "--all");
        foreach (var ledger in report.Ledgers)
        {
            LedgerText.Write(_terminal.Output, ledger);
        }

        foreach (var join in report.Joins)
        {
            LedgerText.Write(_terminal.Output, join);
        }

        return ExitCode.Done;
    }
}
