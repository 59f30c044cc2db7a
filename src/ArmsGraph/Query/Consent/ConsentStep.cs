using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Text;
using Newtonsoft.Json;

namespace ArmsGraph.Query.Consent;

/// <summary>One consent that a transfer takes, and what became of it.</summary>
/// <param name="Holder">Who passes the goods on.</param>
/// <param name="Recipient">To whom.</param>
/// <param name="Grantor">Who is asked; null where nobody can be named.</param>
/// <param name="Reason">Why.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Hedge">How surely the authorisation covers this: possibly where it is denied, hedged, or its holders or time only may fit.</param>
/// <param name="Authorisation">The fact that says so; null where none is found.</param>
/// <param name="Note">What else is to be known; null where nothing is.</param>
/// <param name="Sources">Who says so.</param>
[JsonConverter(typeof(ConsentStepConverter))]
public sealed record ConsentStep(
    EntityId Holder, EntityId Recipient, EntityId? Grantor, ConsentReason Reason, ConsentStatus Status, Hedge Hedge, FactId? Authorisation, string? Note,
    EquatableList<Citation> Sources)
{
    /// <summary><c>consent for NOR -&gt; UKR: DEU (state-of-origin): granted by seoul-2023/leopard-reexport</c>.</summary>
    public override string ToString() =>
        $"consent for {Holder} -> {Recipient}: {Grantor?.Text ?? "nobody known"} ({Words.Of(Reason)}): {Words.Of(Status)}{(Hedge == Hedge.Stated ? "" : $", {Words.Of(Hedge)},")}{(Authorisation is { } by ? $" by {by}" : "")}{(Note is null ? "" : $"; {Note}")}";
}
