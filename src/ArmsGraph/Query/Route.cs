using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Text;
using Newtonsoft.Json;

namespace ArmsGraph.Query;

/// <summary>A way that arms took, may have taken or are meant to take: legs in order, with the verdict and who says so.</summary>
[JsonConverter(typeof(RouteConverter))]
public sealed record Route
{
    /// <summary>The legs in order, at least one.</summary>
    public required EquatableList<Leg> Legs { get; init; }

    /// <summary>Where each leg meets the next; one less than the legs.</summary>
    public required EquatableList<Junction> Junctions { get; init; }

    /// <summary>The verdict, axis by axis.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What had to be assumed, in words.</summary>
    public required EquatableList<string> Assumptions { get; init; }

    /// <summary>All unretracted claims on the transfers of the route.</summary>
    public required EquatableList<Citation> Sources { get; init; }

    /// <summary>Claims that deny a transfer of the route.</summary>
    public required EquatableList<Citation> Denials { get; init; }

    /// <summary>The state of origin at which the route starts, where that is not the first supplier.</summary>
    public EntityId? StartsAtOrigin { get; init; }

    /// <summary>The earliest moment at which the goods can have arrived, for ranking.</summary>
    internal int Arrival { get; init; }

    /// <summary>Who holds the goods, in order; begins with the state of origin where the route starts there.</summary>
    public EquatableList<EntityId> Parties => [.. StartsAtOrigin is { } origin ? [origin] : Array.Empty<EntityId>(), Legs[0].From, .. Legs.Select(leg => leg.To)];

    /// <summary>Whether sources assert all of it.</summary>
    public RouteKind Kind => Verdict.Basis == Basis.Asserted ? RouteKind.Documented : RouteKind.Inferred;

    /// <summary>Whether it is a plan: some leg is not even ordered.</summary>
    public bool IsPlan => Verdict.Stage < Stage.Ordered;

    /// <summary><c>KOR -&gt; USA -&gt; UKR  100,000 artillery ammunition  documented plan (proposed, intended)</c>.</summary>
    public override string ToString()
    {
        var way = string.Join(" -> ", Legs.Select(leg => leg.Target.Shown).Prepend(Legs[0].Source.Shown));
        var start = StartsAtOrigin is { } origin ? $"{origin} (state of origin) .. " : "";
        var goods = string.Join(" / ", Legs.Select(leg => leg.QuantityAndGoods).Distinct(StringComparer.Ordinal));
        return $"{start}{way}  {goods}  {Label}";
    }

    internal string Label
    {
        get
        {
            var words = new List<string> { Words.Of(Verdict.Stage) };
            words.AddRange(Legs.Select(leg => leg.Outcome).Where(outcome => outcome != Outcome.Open).Distinct().Select(outcome => Words.Of(outcome)));
            words.Add(Words.Of(Verdict.Modality));
            if (Verdict.Hedge != Hedge.Stated)
            {
                words.Add(Words.Of(Verdict.Hedge));
            }

            if (Kind == RouteKind.Inferred)
            {
                words.Add($"order {Words.Of(Verdict.Order)}");
                words.Add(Words.Of(Verdict.Continuity));
            }

            return $"{Words.Of(Kind)}{(IsPlan ? " plan" : "")} ({string.Join(", ", words)})";
        }
    }
}
