namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>A system as it is read.</summary>
/// <param name="Designation">The tokens of what it is called; null where it is told by its type alone.</param>
/// <param name="Count">The token of how many there are; -1 where none is written.</param>
/// <param name="End">The token behind it.</param>
/// <param name="HasType">Whether a word for its type stands with it.</param>
internal sealed record SystemPhrase((int First, int End)? Designation, int Count, int End, bool HasType);
