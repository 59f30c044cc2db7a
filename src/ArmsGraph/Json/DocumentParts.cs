namespace ArmsGraph.Json;

/// <summary>The three lists of a document.</summary>
internal sealed record DocumentParts(IReadOnlyList<Part> Sources, IReadOnlyList<Part> Entities, IReadOnlyList<Part> Facts);
