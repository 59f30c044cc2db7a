using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query;

/// <summary>What a search walks on: the legs in view, and how one leg may follow another under a question. Made for one question; not shared by threads.</summary>
internal sealed class Terrain
{
    private readonly Continuations _continuations;
    private readonly TransferQuestion _question;

    public Terrain(View view, TransferQuestion question)
    {
        (View, _question) = (view, question);
        Store = view.Store;
        _continuations = Continuations.Of(view);
        AskedGoods = question.Goods is { } goods ? Store.Entities.Canonical(Store.Entities.Find<Model.Entities.Goods>(goods, "weapon system or category").Id) : -1;
        Lots = _continuations.Lots(question.Continuity, AskedGoods);
    }

    public View View { get; }

    public FactStore Store { get; }

    public GoodsRelation Relation => _continuations.Relation;

    /// <summary>What is known of lots, under the continuity and the goods asked for.</summary>
    public Lots Lots { get; }

    /// <summary>The goods that the question names; -1 is any.</summary>
    public int AskedGoods { get; }

    public int FactOf(int leg) => Store.Claims.FactOf(Store.Legs.Claim[leg]);

    public IReadOnlyList<int> Goods(int leg) => Store.Goods.Set(Store.Legs.Goods(leg));

    /// <summary>When a leg may have happened, cut to the period asked for.</summary>
    public Extent Possible(int leg)
    {
        var (extent, period) = (Store.Legs.Timing(leg).Possible, View.Spec.During);
        return new Extent(new Window(Math.Max(extent.First.Lo, period.Lo), extent.First.Hi), new Window(extent.Last.Lo, Math.Min(extent.Last.Hi, period.Hi)));
    }

    public Extent Certain(int leg) => Store.Legs.Timing(leg).Certain;

    /// <summary>Whether the leg lies in the period asked for under every dating.</summary>
    public bool IsSurelyInPeriod(int leg) => View.Spec.During == Window.Always || View.Spec.During.Contains(Certain(leg).Hull);

    /// <summary>Whether the second leg may follow the first at an inferred junction, goods and dates left aside.</summary>
    public bool MayJoin(int leg, int next) =>
        FactOf(leg) is var fact && FactOf(next) is var following && fact != following && !_continuations.AreParted(fact, following);

    /// <summary>How the second leg may follow the first; null where it may not. Of several goods in one line only those count that the lot can still be.</summary>
    private Continuity? Follows(int leg, IReadOnlyList<int> lot, int next)
    {
        if (Store.Legs.IsNextInChain(leg, next))
        {
            return Continuity.SameTransfer;
        }

        var (fact, following) = (FactOf(leg), FactOf(next));
        if (fact == following)
        {
            return null;
        }

        if (IsDeclaredOnward(leg, next))
        {
            return Continuity.SameLot;
        }

        if (!_question.Inferred || _continuations.AreParted(fact, following))
        {
            return null;
        }

        var still = Goods(leg).Where(g => lot.Contains(g) || Relation.Between([g], lot, refitted: false) is >= Continuity.SameCategory).ToList();
        var goods = Relation.Between(still, Goods(next), Store.Legs.IsRefitted(next));
        var continuity = goods ?? (_question.Continuity == Continuity.None ? Continuity.None : null);
        return continuity >= _question.Continuity ? continuity : null;
    }

    /// <summary>Whether goods asked for can come to be on a leg at all, dates and places left aside. Where sources say that goods went on, they may be called anything from there.</summary>
    public bool MayCarry(int leg) => AskedGoods < 0 || Store.Bound.Any || Lots.MayMeet(Store.Legs.Letter[leg]);

    /// <summary>What is known of the lot on the first leg of a route; null where the goods asked for cannot be those of the leg.</summary>
    public IReadOnlyList<int>? Lot(int leg)
    {
        var stated = Goods(leg);
        return AskedGoods < 0 || Store.Goods.IsUnstated(AskedGoods) ? stated
            : Relation.Matches(AskedGoods, stated) ? Relation.Narrow([AskedGoods], stated, refitted: false)
            : null;
    }

    /// <summary>How the next leg may carry a lot on, and what is known of it then; null where it may not. What was known before counts on every later leg.</summary>
    /// <param name="leg">The leg before.</param>
    /// <param name="lot">What is known of the lot after it.</param>
    /// <param name="next">A leg that starts where it ends.</param>
    public (Continuity Continuity, IReadOnlyList<int> Lot)? Carry(int leg, IReadOnlyList<int> lot, int next)
    {
        if (Follows(leg, lot, next) is not { } continuity)
        {
            return null;
        }

        var (stated, refitted) = (Goods(next), Store.Legs.IsRefitted(next));
        var narrowed = Relation.Narrow(lot, stated, refitted);
        if (narrowed.Count > 0 || continuity >= Continuity.SameLot)
        {
            return (continuity, narrowed.Count > 0 ? narrowed : stated);
        }

        var level = Relation.Between(lot, stated, refitted) ?? Continuity.None;
        return level >= _question.Continuity ? (level < continuity ? level : continuity, stated) : null;
    }

    /// <summary>
    /// Legs in view on which a route from the given parties may start, with the state of origin where it starts there (else -1): legs that they supply, and legs
    /// whose state of origin they are, unless the goods left it earlier on the same chain or come back to it.
    /// </summary>
    public IEnumerable<(int Leg, int Origin)> Starts(HashSet<int> from)
    {
        foreach (var party in from.Order())
        {
            foreach (var leg in Store.Out.At(party))
            {
                if (View.HasLeg(leg))
                {
                    yield return (leg, -1);
                }
            }

            foreach (var leg in Store.Index.FromOrigin(party))
            {
                if (!from.Contains(Store.Legs.From[leg]) && Store.Legs.To[leg] != party && View.HasLeg(leg) && !LeftEarlier(leg, from))
                {
                    yield return (leg, party);
                }
            }
        }
    }

    private bool LeftEarlier(int leg, HashSet<int> from)
    {
        for (var before = Store.Legs.PreviousInChain(leg); before >= 0; before = Store.Legs.PreviousInChain(before))
        {
            if (from.Contains(Store.Legs.From[before]) || Store.Legs.Origin(before) == Store.Legs.Origin(leg))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Legs that may stand before the given one by assertion alone.</summary>
    public IEnumerable<int> AssertedBefore(int leg)
    {
        if (Store.Legs.PreviousInChain(leg) is var previous and >= 0 && View.HasLeg(previous))
        {
            yield return previous;
        }

        if (Store.Continues.ContainsKey(Store.Legs.Claim[leg]))
        {
            foreach (var before in Store.In.At(Store.Legs.From[leg]).ToArray())
            {
                if (View.HasLeg(before) && FactOf(before) != FactOf(leg) && IsDeclaredOnward(before, leg))
                {
                    yield return before;
                }
            }
        }
    }

    /// <summary>Legs in view that a declared link says carry the goods of a leg on.</summary>
    public IEnumerable<int> DeclaredAfter(int leg)
    {
        if (Store.Continues.Count > 0)
        {
            foreach (var next in Store.Out.At(Store.Legs.To[leg]))
            {
                if (View.HasLeg(next) && FactOf(next) != FactOf(leg) && IsDeclaredOnward(leg, next))
                {
                    yield return next;
                }
            }
        }
    }

    /// <summary>A declared onward link joins item lines whose goods do not contradict each other.</summary>
    public bool IsDeclaredOnward(int leg, int next)
    {
        if (!Store.Continues.TryGetValue(Store.Legs.Claim[next], out var before) || !before.Contains(FactOf(leg)))
        {
            return false;
        }

        var (first, second) = (Goods(leg), Goods(next));
        return first.Count == 0 || second.Count == 0 || first.Any(Store.Goods.IsUnstated) || second.Any(Store.Goods.IsUnstated)
            || Relation.Between(first, second, refitted: true) is not null;
    }
}
