using ArmsGraph.Query.Routes;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Flow;

/// <summary>
/// The legs in view as a network through time: a leg is an arc of its capacity; it leaves from goods that can have come to its supplier before it, of any set of goods that it can continue.
/// Junctions are judged pair by pair, so what flows is no less than what can have: equal where windows are one day and all goods are one set. O(legs x sets of goods at a party) arcs.
/// </summary>
internal sealed class TimeNetwork
{
    private readonly Terrain _terrain;
    private readonly TransferQuestion _question;
    private readonly FlowNetwork _network = new();
    private readonly List<(int Leg, int Arc)> _arcs = [];
    private readonly Dictionary<int, (int In, int Out)> _nodes = [];
    private readonly Dictionary<(int Party, int Goods), Shelf> _shelves = [];
    private readonly Dictionary<int, List<Shelf>> _byParty = [];
    private readonly Dictionary<(int Before, int After, bool Refitted), bool> _joins = [];
    private readonly HashSet<int> _apart;
    private readonly int _source;
    private readonly int _sink;

    /// <summary>Builds the network of legs whose capacities are given: the most that each moves; null is unbounded.</summary>
    public TimeNetwork(Terrain terrain, TransferQuestion question, HashSet<int> from, HashSet<int> to, IReadOnlyDictionary<int, decimal?> capacity)
    {
        (_terrain, _question) = (terrain, question);
        (_source, _sink) = (_network.AddNode(), _network.AddNode());
        foreach (var (leg, most) in capacity)
        {
            var (enters, leaves) = _nodes[leg] = (_network.AddNode(), _network.AddNode());
            _arcs.Add((leg, _network.AddArc(enters, leaves, most ?? FlowNetwork.Unbounded)));
            if (to.Contains(terrain.Store.Legs.To[leg]))
            {
                _network.AddArc(leaves, _sink, FlowNetwork.Unbounded);
            }
        }

        foreach (var (leg, _) in terrain.Starts(from).Where(start => _nodes.ContainsKey(start.Leg) && terrain.Lot(start.Leg) is not null && Departs(start.Leg) is not null))
        {
            _network.AddArc(_source, _nodes[leg].In, FlowNetwork.Unbounded);
        }

        _apart = [.. Apart()];
        ConnectAsserted();
        if (question.Inferred)
        {
            Fill();
            ConnectInferred();
        }
    }

    /// <summary>Legs of unbounded capacity on a path that nothing bounds; empty where the flow is bounded.</summary>
    public IReadOnlyList<int> Unbounded()
    {
        var (reached, leading) = (_network.Reached(_source, unboundedOnly: true), _network.LeadingWithoutBound(_sink));
        return reached[_sink] ? [.. _arcs.Where(arc => reached[_nodes[arc.Leg].Out] && reached[_nodes[arc.Leg].In] && leading[_nodes[arc.Leg].Out] && leading[_nodes[arc.Leg].In]).Select(arc => arc.Leg)] : [];
    }

    public decimal Most(Effort effort) => _network.Fill(_source, _sink, effort);

    /// <summary>After <see cref="Most"/>: legs that let through no more than that.</summary>
    public IReadOnlyList<int> Binding()
    {
        var reached = _network.Reached(_source);
        return [.. _arcs.Where(arc => reached[_nodes[arc.Leg].In] && !reached[_nodes[arc.Leg].Out]).Select(arc => arc.Leg)];
    }

    /// <summary>Legs whose junctions hang on more than goods and time, each joined for itself: several lines and changes of custody in one transfer, and transfers that others make up for.</summary>
    private IEnumerable<int> Apart()
    {
        var legs = _terrain.Store.Legs;
        var made = _terrain.View.Facts<Model.Facts.Backfill>(new Model.Facts.Backfill().Kind).SelectMany(b => b.Fact.Inbound)
            .Select(id => _terrain.Store.TryGetFact(id, out var fact) ? fact : -1).ToHashSet();
        return _nodes.Keys.GroupBy(_terrain.FactOf).Where(fact => made.Contains(fact.Key) || fact.Select(leg => legs.Hop(leg)).Distinct().Skip(1).Any()).SelectMany(fact => fact);
    }

    private void ConnectAsserted()
    {
        foreach (var leg in _nodes.Keys)
        {
            foreach (var before in _terrain.AssertedBefore(leg).Where(_nodes.ContainsKey))
            {
                Join(before, leg);
            }
        }

        foreach (var leg in _question.Inferred ? _apart : [])
        {
            foreach (var next in _terrain.Store.Out.At(_terrain.Store.Legs.To[leg]))
            {
                if (_nodes.ContainsKey(next))
                {
                    Join(leg, next);
                }
            }
        }
    }

    private void Join(int before, int leg)
    {
        if (_terrain.Carry(before, Lot(before), leg) is { } carried && (carried.Continuity == Continuity.SameTransfer || Comes(before) < Departs(leg)))
        {
            _network.AddArc(_nodes[before].Out, _nodes[leg].In, FlowNetwork.Unbounded);
        }
    }

    private void Fill()
    {
        foreach (var leg in _nodes.Keys.Where(leg => !_apart.Contains(leg) && Comes(leg) is not null))
        {
            var key = (_terrain.Store.Legs.To[leg], _terrain.Store.Legs.Goods(leg));
            if (!_shelves.TryGetValue(key, out var shelf))
            {
                _shelves.Add(key, shelf = new Shelf());
                (_byParty.TryGetValue(key.Item1, out var shelves) ? shelves : _byParty[key.Item1] = []).Add(shelf);
            }

            shelf.Add(leg, Comes(leg)!.Value);
        }

        foreach (var shelf in _shelves.Values)
        {
            shelf.Build(_network, leg => _nodes[leg].Out);
        }
    }

    private void ConnectInferred()
    {
        foreach (var leg in _nodes.Keys)
        {
            foreach (var shelf in _byParty.GetValueOrDefault(_terrain.Store.Legs.From[leg], []))
            {
                if (Departs(leg) is { } until && CanJoin(shelf, leg))
                {
                    shelf.Connect(_network, until, _nodes[leg].In);
                }
            }
        }
    }

    /// <summary>Whether goods of a shelf go on in a leg by what they are; asked of one pair, since it hangs on the goods alone.</summary>
    private bool CanJoin(Shelf shelf, int leg)
    {
        var legs = _terrain.Store.Legs;
        var key = (legs.Goods(shelf.Legs[0]), legs.Goods(leg), legs.IsRefitted(leg));
        if (!_joins.TryGetValue(key, out var joins))
        {
            foreach (var before in shelf.Legs.Where(before => _terrain.FactOf(before) != _terrain.FactOf(leg)))
            {
                var carried = _terrain.Carry(before, Lot(before), leg);
                if (carried?.Continuity != Continuity.SameLot)
                {
                    _joins.Add(key, carried is not null);
                    return carried is not null;
                }
            }
        }

        return joins;
    }

    private IReadOnlyList<int> Lot(int leg) => _terrain.Lot(leg) ?? _terrain.Goods(leg);

    /// <summary>The earliest moment at which goods are free to go on after a leg; null where the order never lets them.</summary>
    private int? Comes(int leg) => new Passage(_terrain, _question.Order, _question.MinLag).First(leg) is { } moment ? Ordering.Ready(moment, _question.MinLag) : null;

    /// <summary>The moment before which goods must have come to go on in a leg; null where the order forbids the leg.</summary>
    private int? Departs(int leg) =>
        _question.Order == Order.Possible ? _terrain.Possible(leg) is var extent && extent.First.Lo < extent.Last.Hi ? extent.Last.Hi : null
        : _terrain.IsSurelyInPeriod(leg) ? (_terrain.Certain(leg).Last.Lo is var last && last < Window.NoEnd ? last + 1 : last)
        : null;
}
