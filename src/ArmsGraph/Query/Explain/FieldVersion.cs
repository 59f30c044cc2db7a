using ArmsGraph.Model;

namespace ArmsGraph.Query.Explain;

/// <summary>One version of a field.</summary>
/// <param name="Value">The value as text.</param>
/// <param name="Claims">Who says so.</param>
public sealed record FieldVersion(string Value, EquatableList<Citation> Claims);
