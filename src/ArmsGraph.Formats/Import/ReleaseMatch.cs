using ArmsGraph.Model;

namespace ArmsGraph.Formats.Import;

/// <summary>
/// How the deals of one release of a register by order were found again in a later one, one to one. <c>Matched</c> and <c>Withdrawn</c> are all deals of the earlier release, <c>Matched</c> and <c>Added</c> all of
/// the later one. Where several deals fit alike, all stay apart: they are withdrawn on one side and added on the other.
/// </summary>
public sealed record ReleaseMatch
{
    /// <summary>The source of the earlier release.</summary>
    public required SourceId Before { get; init; }

    /// <summary>The source of the later release.</summary>
    public required SourceId After { get; init; }

    /// <summary>Deals of both: the line in the later release, that in the earlier one, and how well they agree; in the order of the later release.</summary>
    public required EquatableList<JoinedRows> Matched { get; init; }

    /// <summary>Lines of the earlier release whose deals the later one has not.</summary>
    public required EquatableList<int> Withdrawn { get; init; }

    /// <summary>Lines of the later release whose deals the earlier one has not.</summary>
    public required EquatableList<int> Added { get; init; }

    /// <summary>Lines among <see cref="Added"/> that several deals of the earlier release fit alike.</summary>
    public required EquatableList<int> Ambiguous { get; init; }

    /// <summary>Matched deals whose goods are written in another way, and are the same; in the order of the later release.</summary>
    public required EquatableList<RenamedDesignation> Renamed { get; init; }
}
