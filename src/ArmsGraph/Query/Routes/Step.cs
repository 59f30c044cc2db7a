namespace ArmsGraph.Query.Routes;

/// <summary>One leg of a route being searched.</summary>
/// <param name="Leg">The leg.</param>
/// <param name="Lot">The state of the lot after it.</param>
/// <param name="Moment">The earliest moment after it that some dating allows.</param>
/// <param name="IsAsserted">Whether a source says that the goods went on by it.</param>
internal readonly record struct Step(int Leg, int Lot, int Moment, bool IsAsserted);
