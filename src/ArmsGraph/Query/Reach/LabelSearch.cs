using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Reach;

/// <summary>
/// Label search: the earliest moment at each node, under one order. A node is settled when it leaves the queue, so that a place that is met again with an earlier
/// moment is never lost. Legs of a letter that the lot cannot join, or that are over, are skipped by their segment, not one by one.
/// </summary>
internal sealed class LabelSearch<TClock>(Terrain terrain, TClock clock, bool inferred, int minLag, bool comparesGoods) where TClock : struct, IClock
{
    private readonly FactStore _store = terrain.Store;
    private readonly LegColumns _legs = terrain.Store.Legs;
    private readonly ReachLabels _labels = ReachLabels.Lend(terrain.Store.Entities.Count);

    /// <summary>Settles nodes in order of their moment until the caller has what it wants.</summary>
    /// <param name="from">Where goods start.</param>
    /// <param name="effort">Counts the nodes settled.</param>
    /// <param name="settled">Is told each node as it is settled; true ends the search.</param>
    public void Run(HashSet<int> from, Effort effort, Func<int, bool> settled)
    {
        foreach (var (leg, _) in terrain.Starts(from))
        {
            if (terrain.Lots.Start(_legs.Letter[leg]) is var lot and not Lots.None && clock.Start(_legs.When[leg], out var moment))
            {
                Offer(leg, comparesGoods ? lot : 0, moment, ReachLabels.None);
            }
        }

        while (_labels.TryTake(out var node))
        {
            if (!effort.Spend() || settled(node))
            {
                return;
            }

            Extend(node);
        }
    }

    public int Moment(int node) => _labels.Moment(node);

    public int Party(int node) => _legs.To[_labels.Leg(node)];

    public List<int> Path(int node) => _labels.Path(node);

    public void GiveBack() => _labels.GiveBack();

    private void Extend(int node)
    {
        var (leg, lot, moment) = (_labels.Leg(node), _labels.Lot(node), _labels.Moment(node));
        var ready = Ordering.Ready(moment, minLag);
        var isBound = _store.Bound.Contains(leg);
        if (isBound)
        {
            ExtendAsserted(node, leg, lot, moment, ready);
        }

        if (!inferred)
        {
            return;
        }

        var (first, end) = _store.Out.Segments.At(_legs.To[leg]);
        var code = first < end ? clock.FirstCode(ready) : 0;
        for (var segment = first; segment < end; segment++)
        {
            var next = comparesGoods ? terrain.Lots.Join(lot, _store.Out.Segments.Letter[segment]) : 0;
            if (next != Lots.None)
            {
                ExtendInto(segment, code, next, ready, node, isBound ? leg : ReachLabels.None);
            }
        }
    }

    private void ExtendInto(int segment, int code, int lot, int ready, int node, int via)
    {
        var (start, end) = (_store.Out.Segments.Start[segment], _store.Out.Segments.Start[segment + 1]);
        var block = _labels.Block(lot);
        for (var leg = _legs.FirstFrom(start, end, code); leg < end; leg++)
        {
            if (clock.Pass(_legs.When[leg], ready, out var moment) && (_labels.Betters(block + _legs.To[leg], moment) || _store.Bound.Contains(leg))
                && terrain.View.HasLeg(leg) && (via < 0 || (terrain.MayJoin(via, leg) && !terrain.IsDeclaredOnward(via, leg))))
            {
                Offer(leg, lot, moment, node);
            }
        }
    }

    /// <summary>The next leg of the chain, and legs that a declared link names.</summary>
    private void ExtendAsserted(int node, int leg, int lot, int moment, int ready)
    {
        if (_legs.NextInChain(leg) is var next and >= 0 && terrain.View.HasLeg(next) && clock.Follow(_legs.When[next], _legs.When[leg], moment, out var followed))
        {
            Offer(next, Gone(lot, next), followed, node);
        }

        foreach (var onward in terrain.DeclaredAfter(leg))
        {
            if (clock.Pass(_legs.When[onward], ready, out var passed))
            {
                Offer(onward, Gone(lot, onward), passed, node);
            }
        }
    }

    private int Gone(int lot, int leg) => comparesGoods ? terrain.Lots.GoOn(lot, _legs.Letter[leg]) : 0;

    private void Offer(int leg, int lot, int moment, int before)
    {
        var node = _store.Bound.Contains(leg) ? _labels.OfLeg(leg, lot) : _labels.Block(lot) + _legs.To[leg];
        if (_labels.Betters(node, moment))
        {
            _labels.Set(node, moment, leg, before);
        }
    }
}
