using ArmsGraph.Query.Reach;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Routes;

/// <summary>
/// Best first by days since dispatch. A label says: who left at any moment up to <see cref="Label.Departure"/> is here at the later of <see cref="Label.Moment"/> and the
/// departure plus <see cref="Label.Lag"/>. Several labels of one node stand beside each other where none is better in all; so labels, and time, may grow with the dates.
/// </summary>
internal sealed class ElapsedSearch(Network network, TransferQuestion question, Effort effort)
{
    private readonly Timings _timings = network.Terrain.Store.Legs.Timings;
    private readonly Window _period = network.Terrain.View.Spec.During;
    private readonly CertainClock _certain = new(network.Terrain.Store.Legs.Timings, network.Terrain.View.Spec.During);
    private readonly List<Label>[] _labels = new List<Label>[network.Nodes];
    private readonly PriorityQueue<Label, (long Elapsed, int Legs, int Number)> _open = new();
    private int _count;

    private bool NeedsCertain => question.Order == Order.Certain;

    /// <summary>The first label that arrives; null where none does.</summary>
    public Label? Run(HashSet<int> to)
    {
        for (var i = 0; i < network.Starts.Count; i++)
        {
            var start = network.Starts[i];
            var code = network.Terrain.Store.Legs.When[start.Leg];
            var (lo, last, sure) = (Lo(code), Last(code), 0);
            if (lo <= last && (!NeedsCertain || _certain.Start(code, out sure)))
            {
                Offer(new Label(start.Node, last, lo, 0, sure, 1, -1, i, null));
            }
        }

        while (_open.TryDequeue(out var label, out _))
        {
            if (to.Contains(network.Party(label.Node)))
            {
                return label;
            }

            var (first, end) = network.Out(label.Node);
            for (var arc = first; arc < end; arc++)
            {
                if (!effort.Spend())
                {
                    return null;
                }

                if (After(label, arc) is { } next)
                {
                    Offer(next);
                }
            }
        }

        return null;
    }

    /// <summary>The legs of a label, and the state of origin at which they start, or -1.</summary>
    public (List<int> Legs, int Origin) Path(Label label)
    {
        var legs = new List<int>();
        var at = label;
        for (; at.Before is { } before; at = before)
        {
            legs.Add(network.Leg(at.Arc));
        }

        legs.Add(network.Starts[at.Start].Leg);
        legs.Reverse();
        return (legs, network.Starts[at.Start].Origin);
    }

    private Label? After(Label label, int arc)
    {
        var legs = network.Terrain.Store.Legs;
        var code = legs.When[network.Leg(arc)];
        var isInside = network.LinkOf(arc) == Network.Link.Inside;
        var sure = 0;
        if (NeedsCertain && !(isInside ? _certain.Follow(code, legs.When[network.BoundLeg(label.Node)], label.Sure, out sure) : _certain.Pass(code, Ordering.Ready(label.Sure, question.MinLag), out sure)))
        {
            return null;
        }

        if (isInside)
        {
            return new Label(network.To(arc), label.Departure, Math.Max(Lo(code), label.Moment), label.Lag, sure, label.Legs + 1, arc, label.Start, label);
        }

        var (moment, lag, last) = (Math.Max(Lo(code), Ordering.Ready(label.Moment, question.MinLag)), Ordering.Ready(label.Lag, question.MinLag), Last(code));
        var departure = last == Window.NoEnd ? label.Departure : (int)Math.Max(Math.Min((long)label.Departure, (long)last - lag), Window.NoStart);
        return moment <= last ? new Label(network.To(arc), departure, moment, lag, sure, label.Legs + 1, arc, label.Start, label) : null;
    }

    private int Lo(int code) => Math.Max(_timings.Lo[code], _period.Lo);

    /// <summary>The last day of a leg; unbounded where its end is.</summary>
    private int Last(int code) => Math.Min(_timings.Hi[code], _period.Hi) is var hi and not Window.NoEnd ? hi - 1 : Window.NoEnd;

    private void Offer(Label label)
    {
        var known = _labels[label.Node] ??= [];
        if (!known.Exists(other => other.IsNoWorseThan(label)))
        {
            known.RemoveAll(label.IsNoWorseThan);
            known.Add(label);
            _open.Enqueue(label, (label.Elapsed, label.Legs, _count++));
        }
    }

    /// <param name="Node">Where goods are.</param>
    /// <param name="Departure">The last departure.</param>
    /// <param name="Moment">The earliest moment here.</param>
    /// <param name="Lag">Days that goods have to have stayed on the way.</param>
    /// <param name="Sure">The moment by which they are here under every dating, where the order has to be certain; else 0.</param>
    /// <param name="Legs">How many legs.</param>
    /// <param name="Arc">The last arc; -1 after a first leg.</param>
    /// <param name="Start">The place of the start in the network.</param>
    /// <param name="Before">The label before.</param>
    public sealed record Label(int Node, int Departure, int Moment, int Lag, int Sure, int Legs, int Arc, int Start, Label? Before)
    {
        /// <summary>The fewest days since dispatch.</summary>
        public long Elapsed => Departure == Window.NoEnd || Moment == Window.NoStart ? Lag : Math.Max(Lag, (long)Moment - Departure);

        public bool IsNoWorseThan(Label other) => Departure >= other.Departure && Moment <= other.Moment && Lag <= other.Lag && Sure <= other.Sure;
    }
}
