namespace ArmsGraph.Json;

/// <summary>The ids of a claim, in full.</summary>
/// <param name="Source">Its source.</param>
/// <param name="Fact">Its fact.</param>
/// <param name="Claim">Its own id; null where the store is to name it.</param>
internal sealed record ClaimHead(string Source, string Fact, string? Claim);
