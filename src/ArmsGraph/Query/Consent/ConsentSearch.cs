using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Consent;

/// <summary>Finds whose consent is asked, and what became of it: the state of origin, makers of components that bear consent, earlier suppliers with a re-export clause.</summary>
internal sealed class ConsentSearch(World world)
{
    private const string ClassOnly = "class grant exists, membership not known";

    private readonly FactStore _store = world.View.Store;

    public ConsentChain Of(Route route)
    {
        var steps = new List<ConsentStep>();
        for (var i = 0; i < route.Legs.Count; i++)
        {
            var leg = route.Legs[i];
            var goods = _store.Goods.Set(_store.Legs.Goods(leg.Index));
            var (holder, recipient) = (_store.Legs.From[leg.Index], _store.Legs.To[leg.Index]);
            var asked = Origins(route, i, goods).Select(origin => (origin, ConsentReason.StateOfOrigin))
                .Concat(goods.SelectMany(ComponentMakers).Select(maker => (maker, ConsentReason.ComponentMaker)))
                .Concat(route.Legs.Take(i).Where(l => l.TransferValue.ReexportClause == true).Select(l => (SupplierOf(l), ConsentReason.ReexportClause)));
            steps.AddRange(Steps(asked, holder, recipient, goods, leg.Window, leg));
        }

        return new ConsentChain([.. steps]);
    }

    public ConsentChain Of(int goods, int holder, int recipient, Window when)
    {
        var asked = Suppliers(goods, holder)
            .Concat(Makers(goods).Select(maker => (maker, ConsentReason.StateOfOrigin)))
            .Concat(ComponentMakers(goods).Select(maker => (maker, ConsentReason.ComponentMaker)))
            .Concat(Authorisations().Select(a => a.Fact.Grantor?.Party).OfType<EntityId>().Select(_store.Entities.Canonical)
                .Where(grantor => Find(grantor, holder, recipient, [goods], when, null).Authorisation is not null)
                .Select(grantor => (grantor, ConsentReason.Grantor)));
        var steps = Steps(asked, holder, recipient, [goods], when, null).ToList();
        return new ConsentChain(steps.Count > 0 ? [.. steps] : [Nobody(goods, holder, recipient)]);
    }

    /// <summary>What became of the consents of makers of a component: a word on the whole system counts, else one on the component.</summary>
    public IEnumerable<ConsentStep> Of(IEnumerable<int> makers, int holder, int recipient, int system, int component, Window when) =>
        makers.SelectMany(maker =>
        {
            (int, ConsentReason)[] asked = [(maker, ConsentReason.ComponentMaker)];
            var onWhole = Steps(asked, holder, recipient, [system], when, null).ToList();
            return onWhole.Exists(step => step.Authorisation is not null) ? onWhole : Steps(asked, holder, recipient, [component], when, null);
        });

    /// <summary>Who keeps a say on what the holder received: stated states of origin, and suppliers with a re-export clause.</summary>
    private IEnumerable<(int Grantor, ConsentReason Reason)> Suppliers(int goods, int holder)
    {
        foreach (var index in _store.In.At(holder).ToArray().Where(leg => world.View.IsPicked(_store.Legs.Claim[leg]) && !_store.Legs.Cancelled[leg]))
        {
            if (!_store.Goods.Set(_store.Legs.Goods(index)).Any(g => _store.Goods.Subsumes(g, goods) || _store.Goods.Subsumes(goods, g)))
            {
                continue;
            }

            if (_store.Legs.Origin(index) is var origin and >= 0)
            {
                yield return (origin, ConsentReason.StateOfOrigin);
            }

            if (new Leg(_store, index).TransferValue is { ReexportClause: true, From.Party: { } supplier })
            {
                yield return (_store.Entities.Canonical(supplier), ConsentReason.ReexportClause);
            }
        }
    }

    private ConsentStep Nobody(int goods, int holder, int recipient) => new(
        _store.Entities[holder].Id, _store.Entities[recipient].Id, null, ConsentReason.StateOfOrigin, ConsentStatus.NotFound, Hedge.Stated, null,
        Makers(goods).Contains(holder) ? "the holder is the state of origin; nobody else is known to be asked" : "no state of origin is known for these goods", []);

    private IEnumerable<ConsentStep> Steps(
        IEnumerable<(int Grantor, ConsentReason Reason)> asked, int holder, int recipient, IReadOnlyList<int> goods, Window when, Leg? leg) =>
        asked.Where(a => a.Grantor != holder && a.Grantor != recipient).DistinctBy(a => a.Grantor).Select(a =>
        {
            var found = Find(a.Grantor, holder, recipient, goods, when, leg);
            return new ConsentStep(
                _store.Entities[holder].Id, _store.Entities[recipient].Id, _store.Entities[a.Grantor].Id, a.Reason, found.Status, found.Hedge, found.Authorisation, found.Note, found.Sources);
        });

    /// <summary>The supplier of the whole transfer, whose clause it is.</summary>
    private int SupplierOf(Leg leg) => _store.Entities.Canonical(leg.TransferValue.From?.Party ?? AnonymousParties.IdOf(leg.Transfer, "from"));

    /// <summary>The stated origin; else the makers of the system; else, on a later leg, whoever supplied first.</summary>
    private List<int> Origins(Route route, int leg, IReadOnlyList<int> goods)
    {
        var stated = route.Legs.Take(leg + 1).Select(l => _store.Legs.Origin(l.Index)).Where(o => o >= 0).ToList();
        var makers = stated.Count > 0 ? stated : goods.SelectMany(Makers).ToList();
        return makers.Count > 0 ? makers : [_store.Legs.From[route.Legs[0].Index]];
    }

    public IEnumerable<int> Makers(int goods) =>
        _store.Goods.IsSystem(goods)
            ? _store.Goods.VariantChain(goods).Select(s => ((WeaponSystem)_store.Entities[s]).Maker).FirstOrDefault(m => m.Count > 0, []).Select(StateOf)
            : [];

    private IEnumerable<int> ComponentMakers(int goods)
    {
        if (!_store.Goods.IsSystem(goods))
        {
            return [];
        }

        var fromData = _store.Goods.Components(goods).Where(c => c.Consent == true)
            .SelectMany(c => c.Maker.Count > 0 ? c.Maker.Select(StateOf) : Makers(_store.Entities.Canonical(c.Item)));
        var fromFacts = world.View.Facts<Component>(new Component().Kind)
            .Where(c => c.Fact is { Consent: true, Platform: not null, Maker.Party: not null } && _store.Goods.Subsumes(_store.Entities.Canonical(c.Fact.Platform.Value), goods))
            .Select(c => StateOf(c.Fact.Maker!.Party!.Value));
        return fromData.Concat(fromFacts);
    }

    /// <summary>A company's state is asked, not the company.</summary>
    public int StateOf(EntityId party)
    {
        var ordinal = _store.Entities.Canonical(party);
        return _store.Entities[ordinal] is Company { State: { } state } ? _store.Entities.Canonical(state) : ordinal;
    }

    private IEnumerable<(Authorisation Fact, Claim Claim)> Authorisations() => world.View.Facts<Authorisation>(new Authorisation().Kind);

    private Found Find(int grantor, int holder, int recipient, IReadOnlyList<int> goods, Window when, Leg? leg)
    {
        var notes = new SortedSet<string>(StringComparer.Ordinal);
        var matching = new List<(Authorisation Fact, Claim Claim)>();
        foreach (var (fact, claim) in Authorisations().Where(a => world.Is(a.Fact.Grantor, grantor)))
        {
            if (Applies(fact, holder, recipient, goods, when, leg, notes))
            {
                matching.Add((fact, claim));
            }
        }

        if (matching.Count == 0)
        {
            return new Found(ConsentStatus.NotFound, Hedge.Stated, null, Joined(notes), []);
        }

        var newest = matching.Max(m => Reported(m.Claim));
        var (found, by) = matching.Where(m => Reported(m.Claim) == newest).MinBy(m => ConsentChain.Strength(m.Fact.Status ?? ConsentStatus.NotFound));
        _store.TryGetFact(found.Id, out var ordinal);
        var sure = AllSure(found, by, holder, recipient, when, leg, notes);
        notes.UnionWith(world.View.Denials(ordinal).Select(denial => $"denied by {Citation.Of(denial)}"));
        return new Found(found.Status ?? ConsentStatus.NotFound, sure ? Hedge.Stated : Hedge.Possibly, found.Id, Joined(notes), Citation.Of(world.View.Citations(ordinal)));
    }

    /// <summary>Whether nothing about the authorisation is only possible; what is goes to the notes.</summary>
    private bool AllSure(Authorisation fact, Claim claim, int holder, int recipient, Window when, Leg? leg, SortedSet<string> notes)
    {
        var sure = world.Weakened(claim) == Likelihood.Certain;
        foreach (var (condition, likelihood) in new[]
        {
            ($"{_store.Entities[holder].Id} is possibly among {fact.Holders}", world.Contains(fact.Holders, holder, when)),
            ($"{_store.Entities[recipient].Id} is possibly among {fact.Recipients}", world.Contains(fact.Recipients, recipient, when)),
            ($"valid {fact.Valid}, asked for {(when == Window.Always ? "any time" : when)}", fact.Valid is { } valid ? World.Within(valid.Timing, when) : Likelihood.Certain),
            ($"at most {fact.Quantity} allowed", Allowed(fact, leg)),
            ($"said of {fact.Transfers} only", leg is null && fact.Transfers.Count > 0 ? Likelihood.Possible : Likelihood.Certain),
        })
        {
            if (likelihood != Likelihood.Certain)
            {
                sure = false;
                notes.Add(condition);
            }
        }

        return sure;
    }

    private static string? Joined(SortedSet<string> notes) => notes.Count > 0 ? string.Join("; ", notes) : null;

    private bool Applies(Authorisation fact, int holder, int recipient, IReadOnlyList<int> goods, Window when, Leg? leg, SortedSet<string> notes)
    {
        if (!Covers(fact.Goods, goods) || (fact.Valid is { } valid && !valid.Hull.Overlaps(when)) || (leg is not null && fact.Transfers.Count > 0 && !fact.Transfers.Contains(leg.Transfer)))
        {
            return false;
        }

        if (fact.Recipients.IsEmpty || world.Contains(fact.Recipients, recipient, when) == Likelihood.No)
        {
            if (fact.Recipients.IsEmpty || fact.Recipients.Classes.Count > 0)
            {
                notes.Add(fact.Recipients.IsEmpty ? $"{fact.Id} does not say to whom" : ClassOnly);
            }

            return false;
        }

        if (fact.Holders.IsEmpty || world.Contains(fact.Holders, holder, when) == Likelihood.No)
        {
            notes.Add(fact.Holders.Classes.Count > 0 ? ClassOnly : $"{fact.Id} speaks of other holders");
            return false;
        }

        if (Allowed(fact, leg) == Likelihood.No)
        {
            notes.Add($"{fact.Id} allows {fact.Quantity} at most");
            return false;
        }

        return true;
    }

    /// <summary>Whether the quantity of a leg is within the most that is allowed; different units are not compared.</summary>
    private static Likelihood Allowed(Authorisation fact, Leg? leg) =>
        leg is null || fact.Quantity?.Max is not { } most || leg.Quantity.Unit != fact.Quantity.Unit ? Likelihood.Certain
        : leg.Quantity.Min > most ? Likelihood.No
        : leg.Quantity.Max <= most ? Likelihood.Certain
        : Likelihood.Possible;

    private bool Covers(GoodsSet allowed, IReadOnlyList<int> goods) =>
        allowed.IsEmpty || (goods.Count > 0 && goods.All(g =>
            allowed.Items.Any(item => _store.Goods.Subsumes(_store.Entities.Canonical(item.Item), g)) || allowed.Tags.Any(tag => _store.Goods.HasTag(g, tag))));

    /// <summary>When an authorisation was reported; an undated report is older than any other. When it is valid decides whether it applies, not which word is the last.</summary>
    private int Reported(Claim claim) => _store.Reported(claim).Hi is var hi && hi == Window.NoEnd ? Window.NoStart : hi;

    private sealed record Found(ConsentStatus Status, Hedge Hedge, FactId? Authorisation, string? Note, EquatableList<Citation> Sources);
}
