namespace ArmsGraph.Json;

/// <summary>The three lists of a document.</summary>
internal sealed record DocumentParts(List<Node> Sources, List<Node> Entities, List<Node> Facts);
