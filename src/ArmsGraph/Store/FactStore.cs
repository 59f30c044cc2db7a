using ArmsGraph.Claims;
using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Text;
using ArmsGraph.Time;

namespace ArmsGraph.Store;

/// <summary>Everything that was loaded, as columns; never changes, read by many threads without locks.</summary>
internal sealed class FactStore
{
    private const string TransferKind = "transfer";

    /// <summary>The facts of every kind but transfers, which are nearly all.</summary>
    private readonly Dictionary<string, List<int>> _factsOfKind = new(StringComparer.Ordinal);

    private FactStore(IReadOnlyDictionary<SourceId, Source> sources, EntityTable entities)
    {
        Sources = sources;
        Entities = entities;
        Goods = new GoodsTree(entities);
        Tree = new SourceTree(sources);
    }

    public IReadOnlyDictionary<SourceId, Source> Sources { get; }

    public EntityTable Entities { get; }

    public GoodsTree Goods { get; }

    public SourceTree Tree { get; }

    public ClaimColumns Claims { get; } = new();

    public LegIndex Index { get; private set; } = null!;

    public LegColumns Legs => Index.Legs;

    /// <summary>For claims whose goods go on from other transfers: those transfers' numbers.</summary>
    public Dictionary<int, int[]> Continues { get; } = [];

    public Outgoing Out => Index.Out;

    public Incoming In => Index.In;

    public BoundLegs Bound { get; private set; } = null!;

    public List<Diagnostic> Diagnostics => Warnings.Kept;

    public WarningList Warnings { get; } = new();

    /// <summary>Checks a draft, reports all its faults at once, and builds the store.</summary>
    public static FactStore Build(Draft draft, FaultList faults, CancellationToken cancellation = default)
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
        var store = new FactStore(draft.Sources.Select(s => s.Value).DistinctBy(s => s.Id).ToDictionary(s => s.Id), new EntityTable(entities));
        store.Fill(claims, plain, cancellation);
        return store;
    }

    /// <summary>The number of a fact; O(log n).</summary>
    public bool TryGetFact(FactId id, out int fact) => (fact = Claims.FactIds.Find(id.ToString())) >= 0;

    /// <summary>Finds a fact by its full id, or by the local part where that is unique; throws with near names where none or several bear it.</summary>
    public int FindFact(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (TryGetFact(new FactId(id), out var fact))
        {
            return fact;
        }

        var ending = IdList.Encode($"/{id}");
        var local = Enumerable.Range(0, Claims.Facts).Where(f => Claims.FactIds[f].EndsWith(ending)).ToList();
        return local.Count switch
        {
            1 => local[0],
            0 => throw new UnknownNameException(id, "fact", NearestNames.To(id, Enumerable.Range(0, Claims.Facts).Select(f => Claims.FactIds.Text(f) is var text ? text[(text.IndexOf('/', StringComparison.Ordinal) + 1)..] : ""))),
            _ => throw new UnknownNameException(id, "single fact", [.. local.Select(Claims.FactIds.Text)]),
        };
    }

    public IEnumerable<int> ClaimsOf(int fact) => Enumerable.Range(Claims.FactStart[fact], Claims.FactStart[fact + 1] - Claims.FactStart[fact]);

    public IEnumerable<int> FactsOfKind(string kind) =>
        kind == TransferKind ? Enumerable.Range(0, Claims.Facts).Where(fact => Claims.IsTransfer(Claims.FactStart[fact])) : _factsOfKind.GetValueOrDefault(kind, []);

    /// <summary>When a claim was made: its own reported date, else its source's; undated where neither is known.</summary>
    public Window Reported(Claim claim) => (claim.Reported ?? Sources.GetValueOrDefault(claim.Source)?.Published)?.Hull ?? Window.Always;

    public Party Party(int ordinal) => (Party)Entities[ordinal];

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

    private void Fill(List<Placed<Claim>> claims, PlainOrder plain, CancellationToken cancellation)
    {
        var legs = new LegDraft(plain.Count + claims.Count);
        var projection = new LegProjection(Entities, Goods, Claims.Transfers, legs, Diagnostics);
        var load = new PlainLoad(this, legs, projection, plain, cancellation);
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
                    projection.Add(row, claim);
                    Warnings.Cap();
                }

                row++;
            }
        }

        load.Add(place, plain.Count);
        foreach (var (claim, transfer) in Claims.Transfers.Rare.Where(rare => rare.Value.Continues.Count > 0))
        {
            Continues.Add(claim, [.. transfer.Continues.Select(id => Claims.FactIds.Find(id.ToString()))]);
        }

        Claims.Seal();
        Warnings.Seal();
        Index = LegIndex.Build(legs, Entities.Count);
        Bound = new BoundLegs(this);
    }

    private void Add(ReadOnlySpan<byte> id, List<Placed<Claim>> claims)
    {
        var kind = claims[0].Value.Fact.Kind;
        if (kind != TransferKind)
        {
            (_factsOfKind.TryGetValue(kind, out var facts) ? facts : _factsOfKind[kind] = []).Add(Claims.Facts);
        }

        Claims.AddFact(id, claims);
    }
}
