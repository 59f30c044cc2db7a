using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Reach;

/// <summary>
/// Label search over (leg, what is known of the lot): the earliest moment at each, possible or certain. A label is settled earliest first, and one that comes
/// later to the same place with an earlier moment is never lost, since a place is settled only when it leaves the queue.
/// </summary>
internal sealed class ReachSearch(Terrain terrain, ReachQuestion question, HashSet<int> from, HashSet<int> to)
{
    private readonly Dictionary<(int Leg, string Lot), Label> _settled = [];
    private readonly PriorityQueue<Label, (int Moment, int Legs, int Leg)> _open = new();
    private long _steps;

    public Completeness Completeness { get; private set; } = Completeness.Complete;

    /// <summary>A route that exists under the asked order; null where there is none. O(E log E) for each state of the lot.</summary>
    public Route? Find(Order order, CancellationToken cancellation)
    {
        _settled.Clear();
        _open.Clear();
        Start(order);
        while (_open.TryDequeue(out var label, out _))
        {
            cancellation.ThrowIfCancellationRequested();
            if (++_steps > question.Budget)
            {
                Completeness = new Completeness([FormattableString.Invariant($"budget of {question.Budget} steps")]);
                return null;
            }

            if (!_settled.TryAdd((label.Leg, label.Key), label))
            {
                continue;
            }

            var end = terrain.Store.Legs.To[label.Leg];
            if (to.Contains(end) && (label.Before is not null || end != (label.Origin >= 0 ? label.Origin : terrain.Store.Legs.From[label.Leg])))
            {
                return new RouteAssembly(terrain, question).Of(Path(label), label.Origin);
            }

            Extend(label, order);
        }

        return null;
    }

    private void Start(Order order)
    {
        foreach (var (leg, origin) in terrain.Starts(from))
        {
            if (terrain.Lot(leg) is { } lot)
            {
                Push(null, leg, lot, First(order, leg), origin);
            }
        }
    }

    private void Extend(Label label, Order order)
    {
        foreach (var next in terrain.Store.Out.At(terrain.Store.Legs.To[label.Leg]))
        {
            if (terrain.View.HasLeg(next) && terrain.Carry(label.Leg, label.Lot, next) is { } carried)
            {
                Push(label, next, carried.Lot, Moment(order, label, next, carried.Continuity == Continuity.SameTransfer), label.Origin);
            }
        }
    }

    private int? First(Order order, int leg) =>
        order == Order.Possible ? Ordering.Possible(terrain.Possible(leg), Window.NoStart, 0)
        : terrain.IsSurelyInPeriod(leg) ? Ordering.Certain(terrain.Certain(leg), Window.NoStart, 0)
        : null;

    private int? Moment(Order order, Label before, int leg, bool inside) =>
        order == Order.Possible
            ? inside ? Ordering.PossibleInside(terrain.Possible(leg), before.Moment) : Ordering.Possible(terrain.Possible(leg), before.Moment, question.MinLag)
        : !terrain.IsSurelyInPeriod(leg) ? null
        : inside ? Ordering.CertainInside(terrain.Certain(leg), terrain.Certain(before.Leg), before.Moment)
        : Ordering.Certain(terrain.Certain(leg), before.Moment, question.MinLag);

    private void Push(Label? before, int leg, IReadOnlyList<int> lot, int? moment, int origin)
    {
        if (moment is { } at)
        {
            var label = new Label(before, leg, lot, at, origin);
            if (!_settled.ContainsKey((leg, label.Key)))
            {
                _open.Enqueue(label, (at, label.Legs, leg));
            }
        }
    }

    private static List<int> Path(Label label)
    {
        var path = new List<int>();
        for (var at = label; at is not null; at = at.Before)
        {
            path.Insert(0, at.Leg);
        }

        return path;
    }

    private sealed record Label(Label? Before, int Leg, IReadOnlyList<int> Lot, int Moment, int Origin)
    {
        public string Key { get; } = string.Join(',', Lot);

        public int Legs { get; } = Before is null ? 1 : Before.Legs + 1;
    }
}
