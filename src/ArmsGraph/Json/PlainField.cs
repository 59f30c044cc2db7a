namespace ArmsGraph.Json;

/// <summary>A value that a line of a plain transfer holds.</summary>
internal enum PlainField
{
    /// <summary>The local part of the id.</summary>
    Id,
    From,
    To,
    Item,

    /// <summary>A quantity that is a whole number.</summary>
    Count,

    /// <summary>A quantity in words.</summary>
    Words,
    Stage,
    Announced,
    Ordered,
    Delivered,
    Reported,

    /// <summary>The whole list, brackets included.</summary>
    Terms,
    Source,
    Place,
}
