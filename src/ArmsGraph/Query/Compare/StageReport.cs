using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Text;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Compare;

/// <summary>What one claim says of how far a transfer has come.</summary>
/// <param name="Reported">When it was said, both ends inclusive; undated where nobody says.</param>
/// <param name="Stage">The least stage of its legs.</param>
/// <param name="Legs">The stage of each change of custody, where they differ; else empty.</param>
/// <param name="Outcome">What became of it; open where the source is silent.</param>
/// <param name="Items">What is transferred, with how many.</param>
/// <param name="Delivered">When it moved, as the source gives it; null where it does not.</param>
/// <param name="Polarity">Whether it affirms, denies or takes back.</param>
/// <param name="Modality">How the claim asserts it.</param>
/// <param name="Hedge">How it qualifies it.</param>
/// <param name="IsCurrent">Whether its source still says so: neither taken back nor replaced.</param>
/// <param name="IsPicked">Whether answers stand on it.</param>
/// <param name="Source">Who says so.</param>
public sealed record StageReport(
    Window Reported, Stage Stage, EquatableList<Stage> Legs, Outcome Outcome, EquatableList<ItemLine> Items, PartialDate? Delivered, Claims.Polarity Polarity, Modality Modality, Hedge Hedge,
    bool IsCurrent, bool IsPicked, Citation Source)
{
    /// <summary><c>2023-01-30  pledged  14 leopard-2  reported  (s P6)</c>.</summary>
    public override string ToString() => string.Join("  ", new[]
    {
        Reported == Window.Always ? "report undated" : Reported.ToString(), Polarity == Claims.Polarity.Affirms ? "" : Words.Of(Polarity), Words.Of(Stage),
        Legs.Count == 0 ? "" : $"legs {string.Join(", ", Legs.Select(stage => Words.Of(stage)))}", Outcome == Outcome.Open ? "" : Words.Of(Outcome),
        string.Join("; ", Items.Select(line => $"{(line.Quantity is { } quantity ? $"{quantity} " : "")}{string.Join(" and ", line.Goods)}")), Delivered is null ? "" : $"delivered {Delivered}",
        Words.Of(Modality), Hedge == Hedge.Stated ? "" : Words.Of(Hedge), IsCurrent ? "" : "taken back or replaced", $"({Source})",
    }.Where(part => part.Length > 0));
}
