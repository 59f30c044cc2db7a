namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>A field of an object: its text, or the letters of its number or truth; empty for null.</summary>
internal readonly record struct TradeValue(string Letters, bool IsText);
