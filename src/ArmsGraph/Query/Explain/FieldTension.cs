using ArmsGraph.Model;

namespace ArmsGraph.Query.Explain;

/// <summary>A field on which claims of one fact cannot both be right.</summary>
/// <param name="Field">The field.</param>
/// <param name="Versions">What is said, and by whom.</param>
public sealed record FieldTension(string Field, EquatableList<FieldVersion> Versions);
