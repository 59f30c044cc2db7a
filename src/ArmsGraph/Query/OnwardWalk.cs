using ArmsGraph.Time;

namespace ArmsGraph.Query;

/// <summary>
/// Where goods go from some legs on: every (leg, what is known of the lot) once, at its earliest possible moment; or, with dates left aside, by the fewest legs.
/// O(E log E) for each state of the lot.
/// </summary>
internal sealed class OnwardWalk(Terrain terrain, TransferQuestion question, Effort effort, bool isDated)
{
    /// <summary>From the legs on which goods of some parties start.</summary>
    public IEnumerable<Step> From(HashSet<int> parties) =>
        From(terrain.Starts(parties).Select(start => (start.Leg, start.Origin, Lot: terrain.Lot(start.Leg))).Where(start => start.Lot is not null)
            .Select(start => First(start.Leg, start.Lot!, start.Origin)).OfType<Step>());

    /// <summary>The first step of a walk; null where the period forbids the leg.</summary>
    public Step? First(int leg, IReadOnlyList<int> lot, int origin) =>
        !isDated ? new Step(null, leg, lot, 1, origin)
        : Ordering.Possible(terrain.Possible(leg), Window.NoStart, 0) is { } moment ? new Step(null, leg, lot, moment, origin)
        : null;

    /// <summary>The given steps and all that can follow, the earliest first; ends early where the effort is spent.</summary>
    public IEnumerable<Step> From(IEnumerable<Step> starts)
    {
        var settled = new HashSet<(int Leg, string Lot)>();
        var open = new PriorityQueue<Step, (int Moment, int Legs, int Leg)>();
        foreach (var start in starts)
        {
            open.Enqueue(start, (start.Moment, start.Legs, start.Leg));
        }

        while (open.TryDequeue(out var step, out _))
        {
            if (!effort.Spend())
            {
                yield break;
            }

            if (!settled.Add((step.Leg, step.Key)))
            {
                continue;
            }

            yield return step;
            foreach (var next in After(step))
            {
                open.Enqueue(next, (next.Moment, next.Legs, next.Leg));
            }
        }
    }

    private IEnumerable<Step> After(Step step)
    {
        foreach (var next in terrain.Store.Out.At(terrain.Store.Legs.To[step.Leg]).ToArray())
        {
            if (terrain.View.HasLeg(next) && terrain.Carry(step.Leg, step.Lot, next) is { } carried && Moment(step, next, carried.Continuity == Continuity.SameTransfer) is { } moment)
            {
                yield return new Step(step, next, carried.Lot, moment, step.Origin);
            }
        }
    }

    private int? Moment(Step before, int leg, bool inside) =>
        !isDated ? before.Moment + 1
        : inside ? Ordering.PossibleInside(terrain.Possible(leg), before.Moment)
        : Ordering.Possible(terrain.Possible(leg), before.Moment, question.MinLag);

    /// <summary>One leg of a walk, with what is known of the lot and the moment at which it has passed.</summary>
    internal sealed record Step(Step? Before, int Leg, IReadOnlyList<int> Lot, int Moment, int Origin)
    {
        public string Key { get; } = string.Join(',', Lot);

        public int Legs { get; } = Before is null ? 1 : Before.Legs + 1;

        /// <summary>The legs up to this one.</summary>
        public List<int> Path()
        {
            var path = new List<int>();
            for (var at = this; at is not null; at = at.Before)
            {
                path.Insert(0, at.Leg);
            }

            return path;
        }
    }
}
