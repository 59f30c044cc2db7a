using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Text;
using ArmsGraph.Time;
using Newtonsoft.Json;
using QuikGraph;

namespace ArmsGraph.Store;

/// <summary>
/// One change of custody of one item line, as one claim gives it: an edge of the graph, a projection of its transfer. Equal by <see cref="Id"/>, so parallel
/// transfers stay apart.
/// </summary>
[JsonConverter(typeof(LegConverter))]
public sealed class Leg : IEdge<Party>, IEquatable<Leg>
{
    private readonly FactStore _store;
    private Claim? _claim;

    internal Leg(FactStore store, int index) => (_store, Index) = (store, index);

    /// <summary>The claim's id, the item line and the change of custody, both from 1: <c>cnn/shells#1.2</c>.</summary>
    public string Id => FormattableString.Invariant($"{Claim}#{Line + 1}.{Hop + 1}");

    /// <summary>The transfer.</summary>
    public FactId Transfer => _store.Claims.Fact(_store.Claims.FactOf(_store.Legs.Claim[Index]));

    /// <summary>The claim that gives it.</summary>
    public ClaimId Claim => _store.Claims.Id(_store.Legs.Claim[Index]);

    /// <summary>Who passes the goods on.</summary>
    public EntityId From => Source.Id;

    /// <summary>Who receives them.</summary>
    public EntityId To => Target.Id;

    /// <summary>Who passes the goods on, as a vertex.</summary>
    public Party Source => _store.Party(_store.Legs.From[Index]);

    /// <summary>Who receives them, as a vertex.</summary>
    public Party Target => _store.Party(_store.Legs.To[Index]);

    /// <summary>The goods; several where the quantity is joint; none where the source states none.</summary>
    public EquatableList<EntityId> Goods => [.. Items.Goods.Select(g => g.Item)];

    /// <summary>How many.</summary>
    public Quantity Quantity => Items.Quantity ?? Quantity.Unknown;

    /// <summary>When the goods may have moved; from the earliest day to the latest, both inclusive.</summary>
    public Window Window => Timing.Possible.Hull;

    /// <summary>On what terms.</summary>
    public EquatableList<Terms> Terms => Own is { Terms.Count: > 0 } own ? own.Terms : TransferValue.Terms;

    /// <summary>How far the leg has come.</summary>
    public Stage Stage => (Stage)_store.Legs.Stage[Index];

    /// <summary>What became of its transfer; open where the source is silent.</summary>
    public Outcome Outcome => TransferValue.Outcome ?? Outcome.Open;

    /// <summary>How the claim asserts it.</summary>
    public Modality Modality => ClaimValue.Modality;

    /// <summary>The weakest hedge of the claim, of the leg's parties and of its goods.</summary>
    public Hedge Hedge => (Hedge)Hedges().Max(h => (int)h);

    /// <summary>State of origin where the source states one that is not the supplier.</summary>
    public EntityId? Origin => _store.Legs.Origin(Index) is var origin and >= 0 ? _store.Entities[origin].Id : null;

    /// <summary>How the source qualifies the state of origin.</summary>
    internal Hedge OriginHedge => (Own?.Origin ?? TransferValue.Origin)?.Hedge ?? Hedge.Stated;

    /// <summary>Parties on the way that take no custody.</summary>
    public EquatableList<Waypoint> Waypoints => [.. WaypointsOf()];

    /// <summary>Whether the leg is of a graph over that store.</summary>
    internal bool IsOf(FactStore store) => ReferenceEquals(store, _store);

    internal int Index { get; }

    internal int Line => Math.Max(0, _store.Legs.Line(Index));

    internal int Hop => _store.Legs.Hop(Index);

    internal Timing Timing => _store.Legs.Timing(Index);

    internal Claim ClaimValue => _claim ??= _store.Claims[_store.Legs.Claim[Index]];

    internal Transfer TransferValue => (Transfer)ClaimValue.Fact;

    /// <summary>The goods by name, as answers show them.</summary>
    internal string GoodsName => Items.Goods.Count == 0 ? "unstated goods" : string.Join(" and ", Items.Goods.Select(g => _store.Entities[_store.Entities.Ordinal(g.Item)].Name));

    private ItemLine Items => TransferValue.Items.Count > 0 ? TransferValue.Items[Line] : new ItemLine();

    private LegTerms? Own => TransferValue.Legs.Count > 0 ? TransferValue.Legs[Hop] : null;

    /// <inheritdoc/>
    public bool Equals(Leg? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Leg);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Parties, goods, terms, when, how far, and who stands on the way: <c>KOR -&gt; USA  100,000 artillery ammunition  sale  undated  proposed  intended  (cnn/shells)</c>.</summary>
    public override string ToString() => string.Join("  ", new[] { $"{Source.Shown} -> {Target.Shown}", QuantityAndGoods, string.Join(", ", Terms.Select(t => Words.Of(t))), Origin is { } origin ? $"origin {origin}" : "", Window.ToString(), Words.Of(Stage), Outcome == Outcome.Open ? "" : Words.Of(Outcome), Words.Of(Modality), Hedge == Hedge.Stated ? "" : Words.Of(Hedge) }
        .Concat(Waypoints.Select(w => w.ToString())).Append($"({Transfer})").Where(part => part.Length > 0));

    internal string QuantityAndGoods => Items.Quantity is { } quantity ? $"{quantity} {GoodsName}" : GoodsName;

    private IEnumerable<Hedge> Hedges()
    {
        var custody = TransferValue.Via.Where(via => via.TakesCustody).Select(via => via.Who.Hedge).Prepend(TransferValue.From?.Hedge).Append(TransferValue.To?.Hedge).ToList();
        return Items.Goods.Select(g => g.Hedge).Append(custody[Hop]).Append(custody[Hop + 1]).Append(ClaimValue.Hedge).Select(h => h ?? Hedge.Stated);
    }

    private IEnumerable<Waypoint> WaypointsOf()
    {
        var hop = 0;
        for (var i = 0; i < TransferValue.Via.Count; i++)
        {
            var via = TransferValue.Via[i];
            if (via.TakesCustody)
            {
                hop++;
            }
            else if (hop == Hop)
            {
                var ordinal = _store.Entities.Canonical(via.Who.Party ?? AnonymousParties.IdOf(TransferValue.Id, AnonymousParties.Via(i)));
                yield return new Waypoint(_store.Entities[ordinal].Id, via.Role!.Value, via.Who.Hedge ?? Hedge.Stated);
            }
        }
    }
}
