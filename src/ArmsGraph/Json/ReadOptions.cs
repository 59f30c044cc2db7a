namespace ArmsGraph.Json;

/// <summary>Limits on what is read, so that a hostile file ends in a clear error.</summary>
public sealed record ReadOptions
{
    /// <summary>The defaults.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>How deep values may nest.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>How many bytes one file may have.</summary>
    public long MaxBytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>How many UTF-16 units one text may have.</summary>
    public int MaxTextLength { get; init; } = 100_000;
}
