using ArmsGraph.Model;
using ArmsGraph.Time;
using Newtonsoft.Json;

namespace ArmsGraph.Query.Reach;

/// <summary>The earliest arrival of goods at a party: under some dating, and under every one. Equal by content.</summary>
[JsonConverter(typeof(ArrivalConverter))]
public readonly struct Arrival : IEquatable<Arrival>
{
    private readonly ArrivalAnswer _answer;
    private readonly int _place;

    internal Arrival(ArrivalAnswer answer, int place) => (_answer, _place) = (answer, place);

    /// <summary>The party.</summary>
    public EntityId Party => _answer.PartyAt(_place);

    /// <summary>The earliest day that some dating allows, inclusive; null where nothing bounds it from below.</summary>
    public Day? Possible => _answer.PossibleAt(_place) is > Window.NoStart and < Window.NoEnd and var moment ? new Day(moment) : null;

    /// <summary>Whether goods are there under every dating: the order of one route is certain.</summary>
    public bool IsCertain => _answer.CertainAt(_place) is not null;

    /// <summary>The day by whose end they are there under every dating, at the earliest; null where the order is not certain, or nothing bounds the day from above.</summary>
    public Day? Certain => _answer.CertainAt(_place) is { } moment and > Window.NoStart and < Window.NoEnd ? new Day(moment - 1) : null;

    /// <summary>Whether two tell the same of one party.</summary>
    public static bool operator ==(Arrival left, Arrival right) => left.Equals(right);

    /// <summary>Whether two tell something else, or of other parties.</summary>
    public static bool operator !=(Arrival left, Arrival right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Arrival other) => Party == other.Party && Possible == other.Possible && IsCertain == other.IsCertain && Certain == other.Certain;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Arrival other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Party, Possible);

    /// <summary><c>UKR  possible from 2022-03-01; order certain by 2022-12-31</c>.</summary>
    public override string ToString() =>
        $"{Party}  possible {(Possible is { } from ? $"from {from}" : "at any time")}; {(!IsCertain ? "order not certain" : Certain is { } by ? $"order certain by {by}" : "order certain, by no known day")}";
}
