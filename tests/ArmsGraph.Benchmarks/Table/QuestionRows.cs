using ArmsGraph.Benchmarks.Data;
using ArmsGraph.Benchmarks.Peers;

namespace ArmsGraph.Benchmarks.Table;

/// <summary>The rows about questions: who answers each, and what the library has to reach.</summary>
internal sealed class QuestionRows(Bench bench, Yardstick? yardstick)
{
    private const string Unit = "ms";
    private const string YearsText = "2, windows a year wide, all goods";

    private static readonly Asked TwiceTheYardstick = Asked.AtMost(2, Names.Yardstick);

    private readonly Ours _ours = bench.Ours;
    private readonly DataSet _data = bench.Data;
    private readonly int _parties = bench.Data.Size.Parties;

    private int Count => _data.Size == Size.L ? 20 : 100;

    public IEnumerable<Row> All() => [OneCategory(), AllGoods(), ReachTable(), Routes(), TenBest(), Years()];

    public Row OneCategory()
    {
        var sources = _data.Questions.Sources;
        var plain = new QuikArrivals(bench.Whole);
        var tuned = new QuikArrivalsTuned(_parties);
        return new Row(
            "2, possible order, one-day windows, one category, one source", Unit,
            Library(_ours.OneCategory is { } ask ? (i, cancellation) => ask(sources[i].First, sources[i].Second, cancellation) : null, "reach"),
            [
                .. Cpp("reach", run => run.OneCategory, sources: true),
                Peer(Names.QuikGraph, "reach", i => plain.From(sources[i].First, sources[i].Second)),
                Peer(Names.QuikGraphTuned, "reach", i => tuned.From(bench.Sorted.ByCategory[sources[i].Second], sources[i].First)),
            ],
            TwiceTheYardstick, Asked.Faster(80, Names.QuikGraph, "M"));
    }

    public Row AllGoods()
    {
        var sources = _data.Questions.Sources;
        var plain = new QuikArrivals(bench.Whole);
        var tuned = new QuikArrivalsTuned(_parties);
        return new Row(
            "2, the same, all goods", Unit,
            Library(_ours.AllGoods is { } ask ? (i, cancellation) => ask(sources[i].First, cancellation) : null, "reach"),
            [
                .. Cpp("reach", run => run.AllGoods, sources: true),
                Peer(Names.QuikGraph, "reach", i => plain.From(sources[i].First, QuikArrivals.AllGoods)),
                Peer(Names.QuikGraphTuned, "reach", i => tuned.From(bench.Sorted.All, sources[i].First)),
            ],
            TwiceTheYardstick, Asked.Faster(50, Names.QuikGraph, "M"));
    }

    public Row ReachTable()
    {
        var origins = bench.Origins;
        var plain = new QuikArrivals(bench.Whole);
        var check = new InProcessLane(Names.QuikGraph, "table", 1, (_, _) => Sum(origins, origin => plain.From(origin, QuikArrivals.AllGoods)));
        return new Row(
            FormattableString.Invariant($"25, table of reach from {origins.Length} origins, all goods, for each origin"), Unit,
            Library(_ours.ReachTable is { } table ? (_, cancellation) => table(origins, cancellation) : null, "table", 1),
            _ours.AllGoods is { } ask ? [new InProcessLane(Names.OneByOne, "table", 1, (_, cancellation) => Sum(origins, origin => ask(origin, cancellation))), check] : [check],
            Asked.Faster(10, Names.OneByOne, "SM")) { Share = origins.Length };
    }

    public Row Routes()
    {
        var pairs = _data.Questions.Pairs;
        var plain = new QuikRoutes(bench.Whole);
        var tuned = new QuikRoutesTuned(_parties, bench.Sorted.ByCategory);
        return new Row(
            "6 as a stream, at most three legs, inferred by category, one pair", Unit,
            Library(_ours.Routes is { } ask ? (i, cancellation) => ask(pairs[i].First, pairs[i].Second, cancellation) : null, "routes"),
            [
                .. Cpp("routes", run => run.Routes, pairs: true),
                Peer(Names.QuikGraphTuned, "routes", i => tuned.Between(pairs[i].First, pairs[i].Second)),
                Peer(Names.QuikGraph, "routes", i => plain.Between(pairs[i].First, pairs[i].Second)),
            ],
            TwiceTheYardstick, Asked.Faster(100, Names.QuikGraphTuned, "M"));
    }

    /// <summary>Yen and the yardstick know neither order nor goods: they are compared with each other, and ours with a full enumeration.</summary>
    public Row TenBest()
    {
        const int MostLegs = 6;
        var pairs = _data.Questions.StaticPairs;
        var oracle = new TenBestOracle(_data.Size, _data.Shipments, MostLegs);
        return new Row(
            "6, ten best of at most six legs, one pair", Unit,
            Library(_ours.TenBest is { } ask ? (i, cancellation) => ask(pairs[i].First, pairs[i].Second, MostLegs, cancellation) : null, "best"),
            [
                .. Cpp("shortest", run => run.TenShortest, staticPairs: true),
                Peer(Names.Yen, "shortest", i => bench.Yen.Between(pairs[i].First, pairs[i].Second)),
                new InProcessLane(Names.Enumeration, "best", Count, (i, cancellation) => oracle.Between(pairs[i].First, pairs[i].Second, cancellation)),
            ],
            Asked.Faster(50, Names.Yen, "M"));
    }

    public Row Years()
    {
        var sources = _data.Questions.Sources;
        var graph = QuikGraphs.Whole(_data.Size, QuikGraphs.YearWide(_data.Shipments));
        var plain = new QuikArrivals(graph);
        var peer = Peer(Names.QuikGraph, "years", i => plain.From(sources[i].First, QuikArrivals.AllGoods));
        if (_ours.AllGoods is not { } days || bench.Years.AllGoods is not { } years)
        {
            return new Row(YearsText, Unit, null, [peer], Asked.AtMost(20, Names.OneDay));
        }

        return new Row(
            YearsText, Unit,
            Library((i, cancellation) => years(sources[i].First, cancellation), "years"),
            [new InProcessLane(Names.OneDay, "days", Count, (i, cancellation) => days(sources[i].First, cancellation)), peer],
            Asked.AtMost(20, Names.OneDay));
    }

    private static Tally Sum(int[] origins, Func<int, Tally> ask) => origins.Aggregate(default(Tally), (sum, origin) => sum + ask(origin));

    private InProcessLane? Library(Func<int, CancellationToken, Tally>? ask, string kin, int? count = null) =>
        ask is null ? null : new InProcessLane(Names.Ours, kin, count ?? Count, ask);

    private InProcessLane Peer(string name, string kin, Func<int, Tally> ask) => new(name, kin, Count, (i, _) => ask(i));

    /// <summary>The yardstick, where it could be compiled. It repeats all and tells the median itself; what a row is not about, it is asked but once.</summary>
    private IEnumerable<Lane> Cpp(string kin, Func<YardstickRun, Sample> pick, bool sources = false, bool pairs = false, bool staticPairs = false)
    {
        var repetitions = _data.Size.Transfers > 5_000_000 ? 3 : _data.Size.Transfers > 100_000 ? 5 : 51;
        if (yardstick is not null)
        {
            yield return new ForeignLane(Names.Yardstick, kin, Count, count => (pick(yardstick.Answer(_data.Size, repetitions, sources ? count : 1, pairs ? count : 1, staticPairs ? count : 1)), 1));
        }
    }
}
