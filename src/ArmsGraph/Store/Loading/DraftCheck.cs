using ArmsGraph.Claims;
using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Text;

namespace ArmsGraph.Store.Loading;

/// <summary>Finds all faults of meaning in a draft: broken references, things declared twice, rules of the model.</summary>
internal sealed class DraftCheck
{
    private readonly Draft _draft;
    private readonly FaultList _faults;
    private readonly Dictionary<SourceId, Source> _sources = [];
    private readonly Dictionary<EntityId, Entity> _entities = [];
    private readonly Dictionary<ClaimId, Claim> _claims;

    /// <summary>Claims that introduce a fact whose id another claim bears already, which is a fault.</summary>
    private readonly Dictionary<FactId, Claim> _late = [];
    private readonly PlainOrder _plain;
    private readonly SoundNames _sound;

    private DraftCheck(Draft draft, PlainOrder plain, FaultList faults)
    {
        (_draft, _plain, _faults) = (draft, plain, faults);
        _claims = new Dictionary<ClaimId, Claim>(draft.Claims.Count);
        _sound = new SoundNames(_entities, _sources);
    }

    /// <summary>Finds all faults; none of the plain rows shares its id with another claim.</summary>
    /// <returns>Whether no claim stands twice.</returns>
    public static bool Run(Draft draft, PlainOrder plain, FaultList faults)
    {
        var check = new DraftCheck(draft, plain, faults);
        check.Declare();
        check.Refer();
        return check._claims.Count == draft.Claims.Count;
    }

    private void Declare()
    {
        foreach (var source in _draft.Sources)
        {
            Declare(_sources, source.Value.Id, source, "source");
        }

        foreach (var entity in _draft.Entities)
        {
            Declare(_entities, entity.Value.Id, entity, "entity");
            CheckShadow(entity);
        }

        foreach (var claim in _draft.Claims)
        {
            if (!_claims.TryAdd(claim.Value.Id, claim.Value))
            {
                DeclareAgain(claim);
            }
        }
    }

    private void DeclareAgain(Placed<Claim> claim)
    {
        var isFact = claim.Value.Introduces && _claims[claim.Value.Id].Introduces;
        if (claim.Value.Introduces && !isFact)
        {
            Declare(_late, claim.Value.Fact.Id, claim, "fact");
        }

        Declare(_claims, claim.Value.Id, claim, isFact ? "fact" : "claim");
    }

    private void Declare<TId, T>(Dictionary<TId, T> known, TId id, Placed<T> declared, string what)
        where TId : struct, IId<TId>
        where T : class
    {
        if (!known.TryAdd(id, declared.Value) && !known[id].Equals(declared.Value))
        {
            _faults.Add(Texts.DeclaredTwice, declared.Locate(Local(id.Text), what == "claim" ? "claim" : "id"), $"the {what} \"{Printable.Line(id.Text)}\" is declared twice with different content; expected one declaration, or another id");
        }
    }

    /// <summary>A short id that is also a code of the reference data would take that code's place in every file that declares it.</summary>
    private void CheckShadow(Placed<Entity> declared)
    {
        var entity = declared.Value;
        if (entity.Source?.IsReferenceData == true)
        {
            return;
        }

        var local = Local(entity.Id.Text);
        if (local != entity.Id.Text && _entities.TryGetValue(new EntityId(local), out var code) && code.Source?.IsReferenceData == true)
        {
            _faults.Add(Texts.DeclaredTwice, declared.Locate(local, "id"), $"the id of the entity \"{Printable.Line(entity.Id.Text)}\" ends in a code of the reference data ({code.Name}); expected another id, and 'sameAs' where the two are one");
        }
    }

    private void Refer()
    {
        foreach (var source in _draft.Sources.Where(s => !s.Value.Id.IsReferenceData))
        {
            CheckReferences(Reference.Among(((IHasFields)source.Value).Fields().Skip(1)), source.Locate);
        }

        foreach (var entity in _draft.Entities.Where(entity => IsOwn(entity) && !_sound.In(entity.Value)))
        {
            CheckReferences(Reference.Among(((IHasFields)entity.Value).Fields().Skip(1)), entity.Locate);
        }

        CheckCycles();
        foreach (var claim in _draft.Faulty)
        {
            CheckReferences(claim.Value.References(), claim.Locate);
        }

        foreach (var claim in _plain.Merge(_draft.Claims, PlainDoubts.Among(_plain, _entities, _sources)))
        {
            if (!_sound.In(claim.Value))
            {
                CheckReferences(claim.Value.References(), claim.Locate);
            }

            CheckRules(claim);
        }
    }

    private void CheckReferences(IEnumerable<Reference> references, Locate locate)
    {
        foreach (var reference in references.Where(r => r.Target.ToString() is { Length: > 0 } id && !_draft.Refused.Contains(id)))
        {
            var found = Target(reference.Target);
            if (found is null)
            {
                Unknown(reference, locate);
            }
            else if (!reference.Expected.IsInstanceOfType(found) && !(reference.Expected == typeof(Entity) && found is Fact))
            {
                _faults.Add(
                    Texts.WrongKind,
                    locate(reference.Target.ToString(), reference.Field),
                    $"'{reference.Field}' names \"{Printable.Line(reference.Target.ToString()!)}\", {Texts.A(KindOf(found))}; expected {Named(reference.Expected)}");
            }
        }
    }

    private object? Target(object id) => id switch
    {
        EntityId entity => _entities.GetValueOrDefault(entity),
        SourceId source => _sources.GetValueOrDefault(source),
        FactId fact => Introduced(fact)?.Fact,
        ClaimId claim => Claim(claim),
        _ => null,
    };

    private Claim? Introduced(FactId id) => _claims.GetValueOrDefault(new ClaimId(id.Text)) is { Introduces: true } first ? first : _late.GetValueOrDefault(id) ?? Plain(id.ToString());

    private Claim? Claim(ClaimId id) => _claims.GetValueOrDefault(id) ?? Plain(id.ToString());

    private Claim? Plain(string id) => _plain.Find(id) is var row and >= 0 ? _plain.Claim(row).Value : null;

    private void Unknown(Reference reference, Locate locate)
    {
        var id = reference.Target.ToString()!;
        var nearest = reference.Target switch
        {
            EntityId => NearestEntities(id),
            SourceId => NearestNames.To(id, _sources.Keys.Select(k => k.Text)),
            FactId => NearestFacts(id),
            _ => NearestNames.To(id, _claims.Keys.Select(k => k.Text).Concat(_plain.Ids())),
        };
        _faults.Add(Texts.UnknownReference, locate(id, reference.Field), Texts.NoSuchReference(reference.Field, id, Named(reference.Expected), nearest));
    }

    private IReadOnlyList<string> NearestEntities(string id)
    {
        var byName = _entities.Values.Where(e => e.Aliases.Prepend(e.Name).Contains(id, StringComparer.OrdinalIgnoreCase)).Select(e => e.Id.Text).Order(StringComparer.Ordinal).Take(3).ToList();
        return byName.Count > 0 ? byName : NearestNames.To(id, _entities.Keys.Select(k => k.Text));
    }

    private IReadOnlyList<string> NearestFacts(string id)
    {
        var known = _claims.Values.Where(claim => claim.Introduces).Select(claim => claim.Fact.Id).Concat(_late.Keys).Select(k => k.Text).Concat(_plain.Ids());
        var elsewhere = known.Where(k => string.Equals(Local(k), Local(id), StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(3).ToList();
        return elsewhere.Count > 0 ? elsewhere : NearestNames.To(id, known);
    }

    private void CheckRules(Placed<Claim> placed)
    {
        var claim = placed.Value;
        if (!claim.Introduces)
        {
            CheckIntroduced(claim, placed.Locate);
        }

        if (claim.Fact is Transfer transfer)
        {
            if (transfer.Legs.Count > 0 && transfer.Legs.Count != transfer.Hops)
            {
                _faults.Add(Texts.LegsMismatch, placed.Locate(), FormattableString.Invariant(
                    $"'legs' lists {transfer.Legs.Count}, but the transfer has {transfer.Hops} changes of custody; expected one entry for each, or none"));
            }

            if (claim.Modality == Modality.Intended && transfer.Legs.DefaultIfEmpty().Any(leg => transfer.StageOf(leg) > Stage.Pledged))
            {
                _faults.Add(Texts.IntendedStage, placed.Locate("intended", "modality"), "'modality' is intended, but the stage is ordered or later; expected the stage proposed or pledged");
            }
        }

        CheckTakenBack(placed, c => c.Retracts, "retracts");
        CheckTakenBack(placed, c => c.Supersedes, "supersedes");
        if (claim.Polarity == Polarity.Retracts && claim.Retracts is null)
        {
            _faults.Add(Texts.RetractsNothing, placed.Locate("retracts", "polarity"), "'polarity' is retracts, but 'retracts' names no claim; expected the claim of the same source that is taken back");
        }

        if (claim.Polarity != Polarity.Retracts && claim.Retracts is { } kept)
        {
            _faults.Add(Texts.RetractsNothing, placed.Locate(kept.Text), $"'retracts' names \"{Printable.Line(kept.Text)}\", but 'polarity' is {Words.Of(claim.Polarity)}; expected the polarity retracts, or 'supersedes'");
        }
    }

    private void CheckIntroduced(Claim claim, Locate locate)
    {
        if (Introduced(claim.Fact.Id) is { } first)
        {
            if (first.Fact.Kind != claim.Fact.Kind)
            {
                _faults.Add(Texts.KindDiffers, locate(claim.Fact.Kind, "type"), $"the claim is of type {claim.Fact.Kind}, but \"{claim.Fact.Id}\" is of type {first.Fact.Kind}; expected the same type");
            }
        }
        else if (!_draft.Refused.Contains(claim.Fact.Id.Text))
        {
            Unknown(new Reference("claimOn", claim.Fact.Id, typeof(Fact)), locate);
        }
    }

    private void CheckTakenBack(Placed<Claim> placed, Func<Claim, ClaimId?> earlier, string field)
    {
        var claim = placed.Value;
        if (earlier(claim) is not { } id || Claim(id) is not { } taken)
        {
            return;
        }

        if (Ascent.Climbs(claim.Id, at => Claim(at) is { } c && earlier(c) is { } up ? [up] : []))
        {
            _faults.Add(Texts.Cycle, placed.Locate(id.Text, field), $"'{field}' leads from \"{Printable.Line(claim.Id.Text)}\" back to itself; expected a chain that ends");
        }
        else if (taken.Source != claim.Source || taken.Fact.Id != claim.Fact.Id)
        {
            _faults.Add(Texts.RetractsNothing, placed.Locate(id.Text, field), $"'{field}' names \"{id}\", a claim of \"{taken.Source}\" on \"{taken.Fact.Id}\"; expected a claim of the same source on the same fact");
        }
    }

    /// <summary>Reference data stand on themselves alone, and a test holds that: what users add cannot break them.</summary>
    private static bool IsOwn(Placed<Entity> entity) => entity.Value.Source?.IsReferenceData != true;

    private void CheckCycles()
    {
        foreach (var entity in _draft.Entities.Where(IsOwn))
        {
            foreach (var (field, up) in Ascent.Lineages(entity.Value).Where(l => Ascent.Climbs(entity.Value.Id, id => _entities.TryGetValue(id, out var e) ? l.Up(e) : [])))
            {
                _faults.Add(Texts.Cycle, entity.Locate(), $"'{field}' leads from \"{entity.Value.Id}\" back to itself; expected a chain that ends");
            }
        }
    }

    private static string Local(string id) => id[(id.LastIndexOf('/') + 1)..];

    private static string KindOf(object found) => found switch
    {
        Entity entity => entity.Kind,
        Fact fact => fact.Kind,
        _ => Words.Hyphenate(found.GetType().Name),
    };

    private static string Named(Type expected) =>
        expected == typeof(Party) ? "a state, organisation, company or armed group"
        : expected == typeof(Actor) ? "a party or a person"
        : expected == typeof(Goods) ? "a weapon system or category"
        : expected == typeof(object) ? "an id"
        : Texts.A(Words.Hyphenate(expected.Name));
}
