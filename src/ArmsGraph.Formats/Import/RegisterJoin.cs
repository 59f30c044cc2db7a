using ArmsGraph.Model;

namespace ArmsGraph.Formats.Import;

/// <summary>
/// How the deals of one table, or the reports of exporters and importers, were found again in another, so that both tell of one fact and nothing is counted twice. A deal is matched where exactly one row fits it best,
/// and it fits that row best; where several fit alike, all stay apart. A report is of one year, so that several may be matched with one deal.
/// </summary>
public sealed record RegisterJoin
{
    /// <summary>The file whose deals or reports were looked for.</summary>
    public required string File { get; init; }

    /// <summary>The file in which they were looked for, and whose facts they become claims on.</summary>
    public required string Onto { get; init; }

    /// <summary>Those that were found, by the first line of each.</summary>
    public required EquatableList<JoinedRows> Matched { get; init; }

    /// <summary>First lines of those that nothing fits: they stand as facts of their own.</summary>
    public required EquatableList<int> Unmatched { get; init; }

    /// <summary>First lines of those that several rows fit alike: they stand as facts of their own, and may tell of the same goods as one of those rows.</summary>
    public required EquatableList<int> Ambiguous { get; init; }
}
