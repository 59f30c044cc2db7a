using ArmsGraph.Diagnostics;

namespace ArmsGraph.Formats.Import;

/// <summary>What came of reading registers and fact documents: a graph, and an account of every row.</summary>
public sealed class RegisterImport
{
    internal RegisterImport(TransferGraph graph, IReadOnlyList<Ledger> ledgers, IReadOnlyList<RegisterJoin> joins, IReadOnlyList<Diagnostic> diagnostics) =>
        (Graph, Ledgers, Joins, Diagnostics) = (graph, ledgers, joins, diagnostics);

    /// <summary>The graph.</summary>
    public TransferGraph Graph { get; }

    /// <summary>One for each register, in the order of the files; fact documents have none, since they are taken whole or refused.</summary>
    public IReadOnlyList<Ledger> Ledgers { get; }

    /// <summary>How tables that tell of the same deals were joined, in the order of the files; empty where nothing was to be joined.</summary>
    public IReadOnlyList<RegisterJoin> Joins { get; }

    /// <summary>What was doubtful or refused in the registers, by file and line. What is doubtful in the graph itself is in <see cref="TransferGraph.Diagnostics"/>.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
