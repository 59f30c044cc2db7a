namespace ArmsGraph.Formats.Import;

/// <summary>What the columns of a table hold. Read from JSON by <c>RegisterMapping</c>.</summary>
public abstract class TableMapping
{
    private protected TableMapping()
    {
    }

    /// <summary>The layout that it describes.</summary>
    internal abstract Shape Shape { get; }
}
