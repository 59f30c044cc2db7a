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
    public const string TransferKind = "transfer";

    /// <summary>The facts of every kind but transfers, which are nearly all.</summary>
    private readonly IReadOnlyDictionary<string, List<int>> _factsOfKind;

    public FactStore(
        IReadOnlyDictionary<SourceId, Source> sources, GoodsTree goods, ClaimColumns claims, IReadOnlyDictionary<string, List<int>> factsOfKind, IReadOnlyDictionary<int, int[]> continues,
        LegIndex index, List<Diagnostic> diagnostics)
    {
        (Sources, Tree, Entities, Goods) = (sources, new SourceTree(sources), goods.Entities, goods);
        (Claims, _factsOfKind, Continues, Index, Diagnostics) = (claims, factsOfKind, continues, index, diagnostics);
        Bound = new BoundLegs(this);
    }

    public IReadOnlyDictionary<SourceId, Source> Sources { get; }

    public EntityTable Entities { get; }

    public GoodsTree Goods { get; }

    public SourceTree Tree { get; }

    public ClaimColumns Claims { get; }

    public LegIndex Index { get; }

    public LegColumns Legs => Index.Legs;

    /// <summary>For claims whose goods go on from other transfers: those transfers' numbers.</summary>
    public IReadOnlyDictionary<int, int[]> Continues { get; }

    public Outgoing Out => Index.Out;

    public Incoming In => Index.In;

    public BoundLegs Bound { get; }

    public List<Diagnostic> Diagnostics { get; }

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
}
