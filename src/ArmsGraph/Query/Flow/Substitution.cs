using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Text;

namespace ArmsGraph.Query.Flow;

/// <summary>Transfers to a middle party paired with transfers from it. The goods that come in do not go out by it.</summary>
/// <param name="From">Who supplies the middle party.</param>
/// <param name="Middle">The middle party.</param>
/// <param name="To">Who receives from it.</param>
/// <param name="Inbound">Transfers to the middle party.</param>
/// <param name="Outbound">Transfers from the middle party.</param>
/// <param name="Kind">How they are linked.</param>
/// <param name="Part">How much is made up for, in words.</param>
/// <param name="Basis">Asserted where a source declares it.</param>
/// <param name="Fact">The fact that declares it.</param>
/// <param name="Modality">How its source asserts it.</param>
/// <param name="Hedge">How its source qualifies it.</param>
/// <param name="Sources">Who says so.</param>
/// <param name="Denials">Who denies it.</param>
public sealed record Substitution(
    EntityId From, EntityId Middle, EntityId To, EquatableList<FactId> Inbound, EquatableList<FactId> Outbound, BackfillKind Kind, string? Part, Basis Basis,
    FactId? Fact, Modality Modality, Hedge Hedge, EquatableList<Citation> Sources, EquatableList<Citation> Denials)
{
    /// <summary><c>KOR -&gt; POL makes up for POL -&gt; UKR  replacement, many of  asserted (reported)</c>.</summary>
    public override string ToString() =>
        $"{From} -> {Middle} makes up for {Middle} -> {To}  {Words.Of(Kind)}{(Part is null ? "" : $" ({Part})")}  {Words.Of(Basis)} ({Words.Of(Modality)}{(Hedge == Hedge.Stated ? "" : $", {Words.Of(Hedge)}")})";
}
