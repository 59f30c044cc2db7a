namespace ArmsGraph.Json;

/// <summary>A source, an entity or a fact as it stands in a file.</summary>
/// <param name="File">The file, or the one line that holds the value.</param>
/// <param name="Kept">The value; null where it is read from its line again whenever it is needed, so that lines by the million are kept as no more than bytes.</param>
internal sealed record Part(FileText File, Node? Kept)
{
    /// <summary>How many plain rows of the file were read before it.</summary>
    public int After { get; init; }

    public Node Node => Kept ?? JsonLines.Only(File)!.Value;
}
