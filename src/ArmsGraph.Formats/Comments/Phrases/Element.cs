using System.Collections.Frozen;

namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>One place of a phrase.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Words">Which words may, in lower case; empty where the kind says it all.</param>
/// <param name="IsOptional">Whether it may be absent.</param>
internal sealed record Element(ElementKind Kind, FrozenSet<string> Words, bool IsOptional);
