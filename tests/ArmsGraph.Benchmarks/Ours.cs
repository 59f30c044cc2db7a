using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using ArmsGraph.Benchmarks.Data;
using ArmsGraph.Benchmarks.Peers;
using ArmsGraph.Benchmarks.Table;
using ArmsGraph.Json;
using ArmsGraph.Query;
using ArmsGraph.Query.Flow;
using ArmsGraph.Query.Reach;
using ArmsGraph.Query.Routes;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Benchmarks;

/// <summary>The library's side of every row, through its public API: the one place that names its questions. A question that it does not have is null.</summary>
internal sealed class Ours
{
    private static readonly int FirstDay = Day.Of(new DateOnly(1950, 1, 1)).Number;
    private static readonly string[] Categories = [.. Enumerable.Range(0, Shipment.Categories).Select(category => $"bench/{FactLines.Category(category)}")];

    private readonly TransferGraph _graph;

    /// <summary>By number of a party: what questions call it. Made before any clock runs.</summary>
    private readonly string[] _parties;

    /// <summary>By number of a leg: the row it was made of. Looked up before any clock runs: the checksum of a walk is by rows.</summary>
    private readonly Lazy<int[]> _rows;

    /// <summary>By pair of parties: what its routes come to, by numbers of legs and by rows.</summary>
    private readonly Dictionary<(int From, int To), (Tally ByLeg, Tally ByRow)> _walked = [];

    private Ours(TransferGraph graph)
    {
        _graph = graph;
        _parties = [.. Enumerable.Range(0, graph.Entities.Count()).Select(Party)];
        _rows = new Lazy<int[]>(() => [.. Enumerable.Range(0, graph.Legs.Count()).Select(leg => Row(graph.LegAt(leg)))]);
    }

    /// <summary>Question 2 for a source, in one category: the parties reached other than the source, and the sum of their days.</summary>
    public Func<int, int, CancellationToken, Tally>? OneCategory => (source, category, cancellation) => Arrivals(From(source) with { Goods = Categories[category] }, cancellation);

    /// <summary>The same with all goods.</summary>
    public Func<int, CancellationToken, Tally>? AllGoods => (source, cancellation) => Arrivals(From(source) with { Continuity = Continuity.None }, cancellation);

    /// <summary>Question 25 with all goods: the same for many origins at once, summed.</summary>
    public Func<int[], CancellationToken, Tally>? ReachTable => Table;

    /// <summary>Question 6 as a stream, at most three legs: routes by length, and the sum of rows, weighted 1, 3 and 7 by their place.</summary>
    public Func<int, int, CancellationToken, Tally>? Routes => WalkRoutes;

    /// <summary>Question 6, the ten best of at most so many legs; see <see cref="TenBestOracle"/>.</summary>
    public Func<int, int, int, CancellationToken, Tally>? TenBest => BestRoutes;

    /// <summary>Question 14 in one category: the bounds in words.</summary>
    public Func<int, int, int, CancellationToken, string>? QuantityBounds => Bounds;

    /// <summary>From fact lines to a graph that has answered a first question.</summary>
    /// <param name="path">The fact lines.</param>
    /// <param name="from">A party that the first question names.</param>
    /// <param name="to">Another.</param>
    public static Ours Load(string path, int from, int to)
    {
        var graph = new TransferGraphBuilder(new ReadOptions { MaxBytes = long.MaxValue }).AddPath(path).Build();
        graph.Reaches(Party(from), Party(to));
        return new Ours(graph);
    }

    public void WriteLines(Stream stream) => _graph.SaveJson(stream, GraphFormat.FactsLines);

    public void WriteNodeLink(Stream stream) => _graph.SaveJson(stream, GraphFormat.NodeLink);

    /// <summary>Everything that was read, as <see cref="FactTally"/> sums it.</summary>
    public Tally Read() => _graph.Legs.Aggregate(default(Tally), (sum, leg) => sum + FactTally.Of(
        Row(leg), Number(leg.From.Text, "bench/N".Length), Number(leg.To.Text, "bench/N".Length), FromDay(leg), Number(leg.Goods[0].Text, "bench/c".Length), (int)leg.Quantity.Min));

    /// <summary>Bytes of the legs, their columns included, and of what finds them from both ends.</summary>
    public long IndexBytes() => Bytes("Legs", "Out", "In");

    /// <summary>The same with the streams that a pass in time reads; that of all goods is made when it is first asked for.</summary>
    public long StreamBytes() => Bytes("Index");

    private long Bytes(params string[] parts)
    {
        var store = typeof(TransferGraph).GetField("_store", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(_graph)!;
        return HeapSize.Of(parts.Select(name => store.GetType().GetProperty(name)!.GetValue(store)!));
    }

    private static string Party(int party) => $"bench/{FactLines.Party(party)}";

    private RouteQuestion Between(int from, int to, int mostLegs) => new()
    {
        From = [_parties[from]], To = [_parties[to]], Inferred = true, Continuity = Continuity.SameCategory, MaxLegs = mostLegs, Budget = long.MaxValue,
    };

    private static int Number(string id, int start) => int.Parse(id.AsSpan(start), NumberStyles.None, CultureInfo.InvariantCulture);

    private static int Row(Leg leg) => Number(leg.Transfer.Text, "bench/".Length);

    private static int FromDay(Leg leg) => leg.Window.From!.Value.Number - FirstDay;

    private ArrivalQuestion From(int source) => new() { From = [_parties[source]], Inferred = true, Budget = long.MaxValue };

    private Tally Arrivals(ArrivalQuestion question, CancellationToken cancellation) => Sum(_graph.Ask(question, cancellation));

    /// <summary>Apart, as a caller's own method is: what the compiler merges into one it compiles less well.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Tally Sum(ArrivalAnswer answer)
    {
        var days = 0L;
        for (var i = 0; i < answer.Count; i++)
        {
            days += answer[i].Possible!.Value.Number - FirstDay;
        }

        return new Tally(answer.Count, (ulong)days);
    }

    private Tally Table(int[] origins, CancellationToken cancellation) =>
        Sum(_graph.Ask(new ReachTableQuestion { From = [.. origins.Select(origin => _parties[origin])], Inferred = true, Continuity = Continuity.None, Budget = long.MaxValue }, cancellation));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Tally Sum(ReachTable table)
    {
        var (count, days) = (0L, 0L);
        foreach (var pair in table)
        {
            count++;
            days += pair.Day!.Value.Number - FirstDay;
        }

        return new Tally(count, (ulong)days);
    }

    /// <summary>What was found by legs is known by rows from the first walk on: a look-up by row is no part of walking.</summary>
    private Tally WalkRoutes(int from, int to, CancellationToken cancellation)
    {
        RouteWalk Walk() => _graph.Walk(Between(from, to, 3), cancellation);
        var found = Sum(Walk());
        if (!_walked.TryGetValue((from, to), out var known))
        {
            _walked.Add((from, to), known = (found, SumOfRows(Walk())));
        }

        return found == known.ByLeg ? known.ByRow : found;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Tally Sum(RouteWalk walk)
    {
        var (one, two, three, sum) = (0L, 0L, 0L, 0UL);
        while (walk.MoveNext())
        {
            var legs = walk.Legs;
            sum += (ulong)legs[0];
            if (legs.Length == 1)
            {
                one++;
                continue;
            }

            sum += 3 * (ulong)legs[1];
            if (legs.Length == 2)
            {
                two++;
                continue;
            }

            sum += 7 * (ulong)legs[2];
            three++;
        }

        return new Tally(one, sum, two, three);
    }

    private Tally SumOfRows(RouteWalk walk)
    {
        var tally = default(Tally);
        while (walk.MoveNext())
        {
            var legs = walk.Legs;
            var sum = (ulong)_rows.Value[legs[0]] + (legs.Length > 1 ? 3 * (ulong)_rows.Value[legs[1]] : 0) + (legs.Length > 2 ? 7 * (ulong)_rows.Value[legs[2]] : 0);
            tally += new Tally(legs.Length == 1 ? 1 : 0, sum, legs.Length == 2 ? 1 : 0, legs.Length == 3 ? 1 : 0);
        }

        return tally;
    }

    private string Bounds(int from, int to, int category, CancellationToken cancellation)
    {
        var bounds = _graph.Ask(new BoundsQuestion { From = [_parties[from]], To = [_parties[to]], Inferred = true, Goods = Categories[category], Budget = long.MaxValue }, cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"{bounds.Documented} to {(bounds.Possible?.ToString(CultureInfo.InvariantCulture) ?? "unbounded")}");
    }

    private Tally BestRoutes(int from, int to, int mostLegs, CancellationToken cancellation) => TenBestOracle.Tally(
        _graph.Ask(Between(from, to, mostLegs) with { Top = 10 }, cancellation).Select(route => (route.Verdict.Order == Order.Possible, route.Legs.Count, route.Legs.Max(FromDay))));
}
