using ArmsGraph.Diagnostics;

namespace ArmsGraph.Formats.Import;

/// <summary>An account of the registers that were read.</summary>
public sealed record ImportReport
{
    /// <summary>One for each register, in the order of the files; fact documents have none, since they are taken whole or refused.</summary>
    public required IReadOnlyList<Ledger> Ledgers { get; init; }

    /// <summary>How tables that tell of the same deals were joined, in the order of the files; empty where nothing was to be joined.</summary>
    public required IReadOnlyList<RegisterJoin> Joins { get; init; }

    /// <summary>What was doubtful or refused in the registers, by file and line. What is doubtful in the graph itself is in <see cref="TransferGraph.Diagnostics"/>.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }
}
