namespace ArmsGraph.Query.Reach;

/// <summary>Last departures, the latest under the order asked for first, then by id.</summary>
public sealed class DepartureAnswer : RankedAnswer<DepartureQuestion, Departure>
{
    private readonly IReadOnlyDictionary<Departure, (List<int> Legs, int Origin)> _witnesses;
    private readonly Terrain _terrain;

    internal DepartureAnswer(DepartureQuestion question, IReadOnlyList<Departure> kept, IReadOnlyDictionary<Departure, (List<int> Legs, int Origin)> witnesses, Terrain terrain, Completeness completeness)
        : base(question, kept, completeness) => (_witnesses, _terrain) = (witnesses, terrain);

    /// <summary>A route that leaves last, of the surest order that the departure has; null where the departure is of another answer.</summary>
    /// <param name="departure">A departure of this answer.</param>
    public Route? Witness(Departure departure) =>
        _witnesses.TryGetValue(departure, out var way) ? new RouteAssembly(_terrain, Question).Of(way.Legs, way.Origin) : null;
}
