namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>In what state the goods are delivered.</summary>
internal enum OrderStatus
{
    Unstated,
    New,
    SecondHand,
    Modernised,
}
