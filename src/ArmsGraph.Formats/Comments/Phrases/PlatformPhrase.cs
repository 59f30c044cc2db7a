namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>Words that name a system that goods are for.</summary>
/// <param name="First">The first token of its designation.</param>
/// <param name="End">The token behind its designation.</param>
/// <param name="Count">The token that counts it; -1 where none does.</param>
/// <param name="Supplier">Where it comes from; null where that is not said.</param>
/// <param name="IsAboard">Whether it is part of the next one that is not aboard another.</param>
internal sealed record PlatformPhrase(int First, int End, int Count, PartyPhrase? Supplier, bool IsAboard = false);
