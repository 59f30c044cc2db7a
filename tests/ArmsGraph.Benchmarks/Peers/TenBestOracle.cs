using ArmsGraph.Benchmarks.Data;
using ArmsGraph.Benchmarks.Table;

namespace ArmsGraph.Benchmarks.Peers;

/// <summary>
/// The ten best routes by full enumeration, with dates and goods: a single transfer before a route of several, then order certain before possible, then fewer
/// transfers, then earlier arrival. On this data the other axes of a verdict are alike. Slow, and simple enough to be believed.
/// </summary>
internal sealed class TenBestOracle
{
    private const int Top = 10;

    private readonly Shipment[] _shipments;
    private readonly int _mostLegs;
    private readonly int[][] _out;
    private readonly int[][] _in;
    private readonly List<int> _path = [];
    private readonly SortedDictionary<(bool IsChain, bool IsPossible, int Legs, int Arrival), int> _found = [];
    private int[] _legsToGo = [];
    private CancellationToken _cancellation;

    public TenBestOracle(Size size, Shipment[] shipments, int mostLegs)
    {
        (_shipments, _mostLegs) = (shipments, mostLegs);
        _out = Rows(size, shipment => shipment.From);
        _in = Rows(size, shipment => shipment.To);
    }

    /// <summary>How many of the ten there are, and a checksum over their keys by rank. Longer routes are left when none can be among the ten.</summary>
    public Tally Between(int from, int to, CancellationToken cancellation = default)
    {
        _found.Clear();
        _path.Clear();
        _cancellation = cancellation;
        for (var legs = 1; legs <= _mostLegs && _found.Where(route => !route.Key.IsPossible).Sum(route => route.Value) < Top; legs++)
        {
            for (var category = 0; category < Shipment.Categories; category++)
            {
                _legsToGo = LegsToGo(to, category, legs);
                Extend(from, from, to, category, legs);
            }
        }

        return Tally(_found.SelectMany(route => Enumerable.Repeat((route.Key.IsPossible, route.Key.Legs, route.Key.Arrival), route.Value)));
    }

    /// <summary>What the ten best come to, given each one's order, number of transfers and day of arrival.</summary>
    public static Tally Tally(IEnumerable<(bool IsPossible, int Legs, int Arrival)> best) =>
        best.Take(Top).Select((route, rank) => new Tally(1, (ulong)((rank + 1L) * ((route.IsPossible ? 1_000_003L : 0) + (route.Legs * 100_003L) + route.Arrival)))).Aggregate(default(Tally), (sum, one) => sum + one);

    private int[][] Rows(Size size, Func<Shipment, int> party)
    {
        var rows = Enumerable.Range(0, size.Parties * Shipment.Categories).Select(_ => new List<int>()).ToArray();
        for (var row = 0; row < _shipments.Length; row++)
        {
            rows[(party(_shipments[row]) * Shipment.Categories) + _shipments[row].Category].Add(row);
        }

        return [.. rows.Select(list => list.OrderBy(row => _shipments[row].Day).ToArray())];
    }

    /// <summary>By party, the least number of transfers to the destination, dates left aside; more than asked where nothing leads there.</summary>
    private int[] LegsToGo(int to, int category, int most)
    {
        var legs = new int[_out.Length / Shipment.Categories];
        Array.Fill(legs, most + 1);
        legs[to] = 0;
        var open = new Queue<int>([to]);
        while (open.TryDequeue(out var party))
        {
            foreach (var row in legs[party] < most ? _in[(party * Shipment.Categories) + category] : [])
            {
                var before = _shipments[row].From;
                if (legs[before] > most)
                {
                    legs[before] = legs[party] + 1;
                    open.Enqueue(before);
                }
            }
        }

        return legs;
    }

    private void Extend(int at, int from, int to, int category, int left)
    {
        _cancellation.ThrowIfCancellationRequested();
        foreach (var row in _out[(at * Shipment.Categories) + category])
        {
            var next = _shipments[row];
            var isEarly = _path.Count > 0 && next.Day < _shipments[_path[^1]].Day;
            if (isEarly || next.To == from || _legsToGo[next.To] > left - 1 || _path.Exists(earlier => _shipments[earlier].To == next.To))
            {
                continue;
            }

            _path.Add(row);
            if (next.To == to)
            {
                Add(left);
            }
            else if (left > 1)
            {
                Extend(next.To, from, to, category, left - 1);
            }

            _path.RemoveAt(_path.Count - 1);
        }
    }

    /// <summary>Counts a route of exactly as many transfers as this round is for.</summary>
    private void Add(int left)
    {
        if (left > 1)
        {
            return;
        }

        var isPossible = _path.Zip(_path.Skip(1)).Any(pair => _shipments[pair.First].Day == _shipments[pair.Second].Day);
        var key = (_path.Count > 1, isPossible, _path.Count, _shipments[_path[^1]].Day);
        _found[key] = _found.GetValueOrDefault(key) + 1;
    }
}
