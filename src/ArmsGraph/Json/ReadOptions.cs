namespace ArmsGraph.Json;

/// <summary>Limits on what is read, so that a hostile file ends in a clear error.</summary>
public sealed record ReadOptions
{
    /// <summary>The defaults.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>How deep values may nest.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>How many bytes one document may have. JSON lines are read one by one, so their file may be of any size; see <see cref="MaxLineBytes"/>.</summary>
    public long MaxBytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>How many bytes one line of JSON lines may have.</summary>
    public int MaxLineBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>How many UTF-16 units one text may have.</summary>
    public int MaxTextLength { get; init; } = 100_000;

    /// <summary>For what was read within limits already.</summary>
    internal static ReadOptions Unlimited { get; } = new() { MaxDepth = int.MaxValue, MaxTextLength = int.MaxValue };
}
