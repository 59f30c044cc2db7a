using ArmsGraph.Diagnostics;

namespace ArmsGraph.Store.Loading;

/// <summary>Tells the place of a text inside a value, that of the value itself where there is none.</summary>
/// <param name="text">The text, an id in its full or its short form; null for the value itself.</param>
/// <param name="field">The property that holds the text, at any depth; elsewhere it is looked for only if it is not there.</param>
internal delegate Position Locate(string? text = null, string? field = null);
