using ArmsGraph.Claims;
using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Store.Loading;

/// <summary>Makes a store of a draft: checks it, and puts its claims, fact by fact, into columns and their legs into a table.</summary>
internal sealed class StoreLoad
{
    private readonly LegDraft _legs;
    private readonly LegProjection _projection;
    private readonly Dictionary<string, List<int>> _factsOfKind = new(StringComparer.Ordinal);

    private StoreLoad(EntityTable entities, int claims)
    {
        (Goods, _legs) = (new GoodsTree(entities), new LegDraft(claims));
        _projection = new LegProjection(Goods, Claims.Transfers, _legs, Warnings.Kept);
    }

    public EntityTable Entities => Goods.Entities;

    public GoodsTree Goods { get; }

    public ClaimColumns Claims { get; } = new();

    public WarningList Warnings { get; } = new();

    /// <summary>Checks a draft, reports all its faults at once, and builds the store.</summary>
    public static FactStore Run(Draft draft, FaultList faults, CancellationToken cancellation = default)
    {
        NameClaims(draft);
        var plain = new PlainOrder(draft.Plain);
        cancellation.ThrowIfCancellationRequested();
        if (plain.Count > 0)
        {
            plain.Untangle(draft);
        }

        var isEachOnce = DraftCheck.Run(draft, plain, faults);
        faults.ThrowIfAny();

        var claims = isEachOnce ? draft.Claims : [.. draft.Claims.DistinctBy(claim => claim.Value.Id)];
        Entity[] entities = [.. draft.Entities.Select(e => e.Value).DistinctBy(e => e.Id), .. AnonymousParties.Among(claims.Select(c => c.Value))];
        return new StoreLoad(new EntityTable(entities), plain.Count + claims.Count).Fill(draft.Sources.Select(s => s.Value).DistinctBy(s => s.Id).ToDictionary(s => s.Id), claims, plain, cancellation);
    }

    /// <summary>Gives further claims their ids: the fact's with the source, numbered from the second of one source on. A claim that was read twice is one.</summary>
    private static void NameClaims(Draft draft)
    {
        var unnamed = new HashSet<Claim>();
        draft.Claims.RemoveAll(claim => string.IsNullOrEmpty(claim.Value.Id.Text) && !unnamed.Add(claim.Value));
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < draft.Claims.Count; i++)
        {
            var claim = draft.Claims[i].Value;
            if (string.IsNullOrEmpty(claim.Id.Text))
            {
                var name = $"{claim.Fact.Id}@{claim.Source}";
                var count = counts[name] = counts.GetValueOrDefault(name) + 1;
                draft.Claims[i] = draft.Claims[i] with { Value = claim with { Id = new ClaimId(count == 1 ? name : FormattableString.Invariant($"{name}.{count}")) } };
            }
        }
    }

    private FactStore Fill(Dictionary<SourceId, Source> sources, List<Placed<Claim>> claims, PlainOrder plain, CancellationToken cancellation)
    {
        var load = new PlainLoad(this, _legs, _projection, plain, cancellation);
        var place = 0;
        var byFact = new ClaimsByFact(claims);
        Claims.Reserve(claims.Count + plain.Count, checked(byFact.Bytes + plain.Bytes));
        while (byFact.Next(out var id))
        {
            cancellation.ThrowIfCancellationRequested();
            var until = plain.Count == 0 ? 0 : plain.PlaceOf(IdList.Decode(id));
            load.Add(place, until);
            place = until;
            var row = Claims.Count;
            if (plain.Count > 0 && plain.Find(IdList.Decode(id)) >= 0)
            {
                load.Add(place++, [.. byFact.Claims.Select(claim => claim.Value)]);
                row++;
            }
            else
            {
                Add(id, byFact.Claims);
            }

            foreach (var claim in byFact.Claims)
            {
                if (claim.Value is { Polarity: Polarity.Affirms, Fact: Transfer })
                {
                    _projection.Add(row, claim);
                    Warnings.Cap();
                }

                row++;
            }
        }

        load.Add(place, plain.Count);
        var continues = Claims.Transfers.Rare.Where(rare => rare.Value.Continues.Count > 0)
            .ToDictionary(rare => rare.Key, rare => rare.Value.Continues.Select(id => Claims.FactIds.Find(id.ToString())).ToArray());
        Claims.Seal();
        Warnings.Seal();
        return new FactStore(sources, Goods, Claims, _factsOfKind, continues, LegIndex.Build(_legs, Entities.Count), Warnings.Kept);
    }

    private void Add(ReadOnlySpan<byte> id, List<Placed<Claim>> claims)
    {
        var kind = claims[0].Value.Fact.Kind;
        if (kind != FactStore.TransferKind)
        {
            (_factsOfKind.TryGetValue(kind, out var facts) ? facts : _factsOfKind[kind] = []).Add(Claims.Facts);
        }

        Claims.AddFact(id, claims.ConvertAll(claim => claim.Value));
    }
}
