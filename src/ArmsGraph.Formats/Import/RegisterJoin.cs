using ArmsGraph.Model;

namespace ArmsGraph.Formats.Import;

/// <summary>
/// How the deals of one table were found again in another, so that both tell of one fact and nothing is counted twice. A deal is matched where exactly one row fits it best, and it fits that row best; where
/// several fit alike, all stay apart.
/// </summary>
public sealed record RegisterJoin
{
    /// <summary>The file whose deals were looked for.</summary>
    public required string File { get; init; }

    /// <summary>The file in which they were looked for, and whose facts they become claims on.</summary>
    public required string Onto { get; init; }

    /// <summary>Deals that were found, by the first line of each.</summary>
    public required EquatableList<JoinedRows> Matched { get; init; }

    /// <summary>First lines of deals that nothing fits: they stand as facts of their own.</summary>
    public required EquatableList<int> Unmatched { get; init; }

    /// <summary>First lines of deals that several rows fit alike: they stand as facts of their own, and may tell of the same goods as one of those rows.</summary>
    public required EquatableList<int> Ambiguous { get; init; }
}
