using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query;

/// <summary>Who is at war, a member, a holder at a time, as the claims in view have it.</summary>
internal sealed class World(View view)
{
    private readonly EntityTable _entities = view.Store.Entities;
    private ILookup<(int Organisation, int Party), (Membership Fact, Claim Claim)>? _memberships;

    public View View => view;

    /// <summary>Every party is asked about every rule, and a list of members is long.</summary>
    private ILookup<(int Organisation, int Party), (Membership Fact, Claim Claim)> Memberships => _memberships ??= view.Facts<Membership>(new Membership().Kind)
        .Where(m => m.Fact is { Of: not null, Party.Party: not null })
        .ToLookup(m => (_entities.Canonical(m.Fact.Of!.Value), _entities.Canonical(m.Fact.Party!.Party!.Value)));

    /// <summary>Whether a party belongs to a set of parties and classes at some time.</summary>
    public Likelihood Contains(PartySet set, int party, Window when)
    {
        var named = set.Parties.Select(p => Named(p, party, when));
        var classes = set.Classes.Select(c => InClass(c, party, when));
        return named.Concat(classes).DefaultIfEmpty(Likelihood.No).Max();
    }

    /// <summary>Whether a party holds a system at some time: a source says so, or some of it arrived before. A holding without a date holds at any time.</summary>
    public Likelihood Holds(int party, int goods, Window when)
    {
        var said = view.Facts<Holding>(new Holding().Kind)
            .Where(h => Is(h.Fact.Holder, party) && h.Fact.Goods.Any(g => IsOf(goods, g.Item)))
            .Select(h => Least(Weakened(h.Claim, h.Fact.Holder?.Hedge), h.Fact.Date is { } date ? Since(date.Timing, when) : Likelihood.Certain));
        var received = view.Store.In.At(party).ToArray().Where(leg => Arrived(leg, goods))
            .Select(leg => Least(Weakened(view.Store.Claims[view.Store.Legs.Claim[leg]], new Leg(view.Store, leg).Hedge), Since(Moment(view.Store.Legs.Timing(leg)), when)));
        return said.Concat(received).DefaultIfEmpty(Likelihood.No).Max();
    }

    /// <summary>Whether some of a leg's goods have arrived and are these.</summary>
    public bool Arrived(int leg, int goods) =>
        view.IsPicked(view.Store.Legs.Claim[leg]) && !view.Store.Legs.Cancelled[leg] && view.Store.Legs.Stage[leg] >= (int)Stage.InDelivery
        && view.Store.Goods.Set(view.Store.Legs.Goods(leg)).Any(g => IsOf(goods, _entities[g].Id));

    /// <summary>A claim that is hedged, not plainly reported, garbled or denied by another supports nothing certain.</summary>
    public Likelihood Weakened(Claim claim, Hedge? part = null) =>
        claim is { Hedge: Hedge.Stated, Modality: Modality.Reported, Reading: Reading.Clear } && part is null or Hedge.Stated
        && view.Store.TryGetFact(claim.Fact.Id, out var fact) && !view.Denials(fact).Any()
            ? Likelihood.Certain
            : Likelihood.Possible;

    public static Likelihood Within(Timing valid, Window when)
    {
        if (!valid.Possible.Hull.Overlaps(when))
        {
            return Likelihood.No;
        }

        return valid.Certain.Core.Contains(when) ? Likelihood.Certain : Likelihood.Possible;
    }

    private Likelihood Named(Participant participant, int party, Window when)
    {
        if (participant.Party is not { } id)
        {
            return Likelihood.No;
        }

        if (_entities.Canonical(id) == party)
        {
            return participant.Hedge is null or Hedge.Stated ? Likelihood.Certain : Likelihood.Possible;
        }

        return _entities[_entities.Canonical(id)] is Organisation ? IsMember(_entities.Canonical(id), party, when) : Likelihood.No;
    }

    private Likelihood InClass(PartyClass set, int party, Window when) => set switch
    {
        { Kind: ClassKind.PartiesToArmedConflict } => AtWar(party, when),
        { Kind: ClassKind.MembersOf, Party: { } organisation } => IsMember(_entities.Canonical(organisation), party, when),
        { Kind: ClassKind.HoldersOf, Item: { } item } => Holds(party, _entities.Canonical(item), when),
        _ => Likelihood.No,
    };

    private Likelihood AtWar(int party, Window when) =>
        view.Facts<Conflict>(new Conflict().Kind)
            .SelectMany(c => c.Fact.Parties.Where(p => Is(p, party)).Select(p => Least(Weakened(c.Claim, p.Hedge), Within(c.Fact.Valid?.Timing ?? Timing.Undated, when))))
            .DefaultIfEmpty(Likelihood.No).Max();

    /// <summary>The parties that are possibly members of an organisation at some time.</summary>
    public IEnumerable<int> Members(int organisation, Window when) =>
        Memberships.Where(m => m.Key.Organisation == organisation).Select(m => m.Key.Party).Where(party => IsMember(organisation, party, when) != Likelihood.No);

    private Likelihood IsMember(int organisation, int party, Window when)
    {
        var stated = Memberships[(organisation, party)];
        var member = stated.Where(m => m.Fact.Status == MembershipStatus.Member)
            .Select(m => Least(Weakened(m.Claim, m.Fact.Party?.Hedge), m.Fact.Date is { } date ? Since(date.Timing, when) : Likelihood.Possible))
            .DefaultIfEmpty(Likelihood.No).Max();
        return stated.Where(m => m.Fact.Status == MembershipStatus.Withdrawn)
            .Select(m => StillIn(m.Claim, m.Fact.Date?.Timing ?? Timing.Undated, when))
            .Aggregate(member, (so, after) => Least(so, after));
    }

    private Likelihood StillIn(Claim withdrawal, Timing date, Window when) =>
        when.Hi <= date.Certain.First.Lo ? Likelihood.Certain
        : date.Certain.Last.Hi <= when.Lo && Weakened(withdrawal) == Likelihood.Certain ? Likelihood.No
        : Likelihood.Possible;

    /// <summary>A moment since when something holds; an extent bounds it on both sides.</summary>
    private static Likelihood Since(Timing date, Window when) =>
        date.Possible.First != date.Possible.Last ? Within(date, when)
        : date.Possible.First.Lo >= when.Hi ? Likelihood.No
        : date.Certain.First.Hi <= when.Lo ? Likelihood.Certain
        : Likelihood.Possible;

    /// <summary>The first arrival of a series: from then on the goods are there.</summary>
    private static Timing Moment(Timing series) => new(Extent.At(series.Possible.First), Extent.At(series.Certain.First));

    public bool Is(Participant? participant, int party) => participant?.Party is { } id && _entities.Canonical(id) == party;

    public bool IsOf(int wide, EntityId narrow) => view.Store.Goods.Subsumes(wide, _entities.Canonical(narrow));

    public static Likelihood Least(params ReadOnlySpan<Likelihood> conditions)
    {
        var least = Likelihood.Certain;
        foreach (var condition in conditions)
        {
            least = condition < least ? condition : least;
        }

        return least;
    }
}
