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

    public View View => view;

    /// <summary>Whether a party belongs to a set of parties and classes at some time.</summary>
    public Likelihood Contains(PartySet set, int party, Window when)
    {
        var named = set.Parties.Select(p => Named(p, party, when));
        var classes = set.Classes.Select(c => InClass(c, party, when));
        return named.Concat(classes).DefaultIfEmpty(Likelihood.No).Max();
    }

    /// <summary>Whether a party holds a system: a source says so, or a transfer of it was delivered.</summary>
    public Likelihood Holds(int party, int goods)
    {
        var said = view.Facts<Holding>(new Holding().Kind)
            .Where(h => Is(h.Fact.Holder, party) && h.Fact.Goods.Any(g => IsOf(goods, g.Item)))
            .Select(h => Weakened(h.Claim, h.Fact.Holder?.Hedge));
        var received = view.Store.In.At(party).ToArray()
            .Where(leg => view.HasLeg(leg) && view.Store.Legs.Stage[leg] >= (int)Stage.Delivered && view.Store.Goods.Set(view.Store.Legs.Goods[leg]).Any(g => IsOf(goods, _entities[g].Id)))
            .Select(leg => Weakened(view.Store.Claims[view.Store.Legs.Claim[leg]], new Leg(view.Store, leg).Hedge));
        return said.Concat(received).DefaultIfEmpty(Likelihood.No).Max();
    }

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
        { Kind: ClassKind.HoldersOf, Item: { } item } => Holds(party, _entities.Canonical(item)),
        _ => Likelihood.No,
    };

    private Likelihood AtWar(int party, Window when) =>
        view.Facts<Conflict>(new Conflict().Kind)
            .SelectMany(c => c.Fact.Parties.Where(p => Is(p, party)).Select(p => Least(Weakened(c.Claim, p.Hedge), Within(c.Fact.Valid?.Timing ?? Timing.Undated, when))))
            .DefaultIfEmpty(Likelihood.No).Max();

    private Likelihood IsMember(int organisation, int party, Window when) =>
        view.Facts<Membership>(new Membership().Kind)
            .Where(m => m.Fact is { Status: MembershipStatus.Member, Of: not null } && _entities.Canonical(m.Fact.Of.Value) == organisation && Is(m.Fact.Party, party))
            .Select(m => Least(Weakened(m.Claim, m.Fact.Party?.Hedge), Since(m.Fact.Date, when)))
            .DefaultIfEmpty(Likelihood.No).Max();

    /// <summary>A moment since when something holds; an extent bounds it on both sides.</summary>
    private static Likelihood Since(PartialDate? date, Window when)
    {
        if (date is null)
        {
            return Likelihood.Possible;
        }

        var timing = date.Timing;
        if (timing.Possible.First != timing.Possible.Last)
        {
            return Within(timing, when);
        }

        return timing.Possible.First.Lo >= when.Hi ? Likelihood.No : timing.Certain.First.Hi <= when.Lo ? Likelihood.Certain : Likelihood.Possible;
    }

    public bool Is(Participant? participant, int party) => participant?.Party is { } id && _entities.Canonical(id) == party;

    private bool IsOf(int wide, EntityId narrow) => view.Store.Goods.Subsumes(wide, _entities.Canonical(narrow));

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
