namespace ArmsGraph.Json;

/// <summary>How far the reading or the writing of a file has come.</summary>
/// <param name="Bytes">How many bytes were read or written.</param>
/// <param name="Lines">How many lines of JSON lines were read, 0 for a document; how many values were written.</param>
/// <param name="TotalBytes">How many bytes there are, where that is known.</param>
public readonly record struct LoadProgress(long Bytes, long Lines, long? TotalBytes);
