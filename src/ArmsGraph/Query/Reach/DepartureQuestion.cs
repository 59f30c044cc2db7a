using ArmsGraph.Model;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Reach;

/// <summary>Questions 3 and 9: when can goods have left at the latest to be at a party by a day, and who can have sent them at all? No cap on legs.</summary>
public sealed record DepartureQuestion : TransferQuestion
{
    /// <summary>Where goods may start: ids or names, each party on its own; none stands for every party but those of <see cref="To"/>.</summary>
    public EquatableList<string> From { get; init; } = [];

    /// <summary>Where they have to be; an organisation stands for itself and its members.</summary>
    public required EquatableList<string> To { get; init; }

    /// <summary>The day by whose end they have to be there, inclusive; null is any time.</summary>
    public Day? By { get; init; }

    /// <summary>How many departures are left out, the latest first.</summary>
    public int Skip { get; init; }

    /// <summary>How many are kept after those; null is all.</summary>
    public int? Top { get; init; }
}
