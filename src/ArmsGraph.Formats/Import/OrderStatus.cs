namespace ArmsGraph.Formats.Import;

/// <summary>In what state the goods are delivered.</summary>
internal enum OrderStatus
{
    Unstated,
    New,
    SecondHand,
    Modernised,
}
