using System.CommandLine;
using ArmsGraph.Diagnostics;

namespace ArmsGraph.Cli.Commands;

/// <summary>Checks fact documents and tells every fault.</summary>
internal sealed class ValidateCommand : Command
{
    private readonly Argument<string[]> _files = new("FILE") { Description = "Fact documents, JSON lines or folders; - is standard input.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> _json = new("--json") { Description = "Answer as JSON." };
    private readonly Terminal _terminal;

    public ValidateCommand(Terminal terminal)
        : base("validate", "Check fact documents; tells every fault with its place.")
    {
        _terminal = terminal;
        Arguments.Add(_files);
        Options.Add(_json);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var (diagnostics, claims) = Check(parsed.GetValue(_files)!);
        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        if (parsed.GetValue(_json))
        {
            JsonOutput.Write(_terminal.Output, new { Valid = errors == 0, Claims = claims, Diagnostics = diagnostics });
        }
        else
        {
            foreach (var fault in diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error))
            {
                _terminal.Error.WriteLine(fault);
            }

            WarningText.Write(_terminal.Error, diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Warning), isAll: false, "--json");

            _terminal.Output.Write(errors == 0 ? $"valid: {RouteText.Count(claims, "claim")}\n" : "");
        }

        return errors == 0 ? ExitCode.Done : ExitCode.Of(diagnostics);
    }

    private (IReadOnlyList<Diagnostic> Diagnostics, int Claims) Check(string[] files)
    {
        try
        {
            var graph = GraphFiles.Load(files, _terminal);
            return (graph.Diagnostics, graph.Claims.Count());
        }
        catch (FactDocumentException refused)
        {
            return (refused.Diagnostics, 0);
        }
    }
}
