namespace ArmsGraph.Formats.Import;

/// <summary>The deal of a register that a report tells of.</summary>
/// <param name="Order">The deal.</param>
/// <param name="IsNamed">Whether the report names its goods, be it in fewer words.</param>
/// <param name="IsPart">Whether the deal delivers in other years too, or may do so.</param>
internal sealed record ToldDeal(Order Order, bool IsNamed, bool IsPart);
