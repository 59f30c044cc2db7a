namespace ArmsGraph.Model.Entities;

/// <summary>A code in another scheme.</summary>
/// <param name="Scheme">The scheme, such as <c>iso3166-1-alpha2</c>.</param>
/// <param name="Value">The code in it.</param>
public readonly record struct Code(string Scheme, string Value);
