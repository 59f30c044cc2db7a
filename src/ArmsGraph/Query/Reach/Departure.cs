using ArmsGraph.Model;
using ArmsGraph.Time;
using Newtonsoft.Json;

namespace ArmsGraph.Query.Reach;

/// <summary>The last dispatch from a party by which goods still come in time: under some dating, and under every one.</summary>
[JsonConverter(typeof(DepartureConverter))]
public sealed record Departure
{
    /// <summary>Who dispatches; also a state of origin, where a route starts there.</summary>
    public required EntityId Party { get; init; }

    /// <summary>The last day that some dating allows, inclusive; null where nothing bounds it from above.</summary>
    public required Day? Possible { get; init; }

    /// <summary>Whether a dispatch comes in time under every dating: the order of one route is certain.</summary>
    public required bool IsCertain { get; init; }

    /// <summary>The day by whose end the last such dispatch has left under every dating; null where the order is not certain, or nothing bounds the day from above.</summary>
    public required Day? Certain { get; init; }

    /// <summary><c>KOR  possible until 2022-03-01; under all dates until 2021-12-31</c>.</summary>
    public override string ToString() =>
        $"{Party}  possible {(Possible is { } last ? $"until {last}" : "at any time")}; {(!IsCertain ? "not under all dates" : Certain is { } sure ? $"under all dates until {sure}" : "under all dates, until no known day")}";
}
