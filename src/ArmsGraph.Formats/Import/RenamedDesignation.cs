namespace ArmsGraph.Formats.Import;

/// <summary>A designation that a later release of a register writes in another way.</summary>
/// <param name="Before">As the earlier release writes it.</param>
/// <param name="After">As the later release writes it.</param>
/// <param name="BeforeLine">The line of the deal in the earlier release.</param>
/// <param name="AfterLine">The line of the deal in the later release.</param>
public sealed record RenamedDesignation(string Before, string After, int BeforeLine, int AfterLine)
{
    /// <summary>Whether the earlier release has the later designation beside the earlier one: then the deal is now under another name that both know, and no name was changed.</summary>
    public bool IsMerged { get; init; }
}
