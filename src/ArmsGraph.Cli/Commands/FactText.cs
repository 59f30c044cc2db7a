using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query;
using ArmsGraph.Text;

namespace ArmsGraph.Cli.Commands;

/// <summary>A fact on one line, with how it is claimed and by whom.</summary>
internal static class FactText
{
    public static string Line(Claim claim)
    {
        var manner = new[]
        {
            claim.Fact is Transfer { Stage: { } stage } ? Words.Of(stage) : null, Words.Of(claim.Modality),
            claim.Hedge == Hedge.Stated ? null : Words.Of(claim.Hedge), claim.Reading == Reading.Clear ? null : Words.Of(claim.Reading),
        };
        return $"{claim.Fact.Kind}  {claim.Fact.Id}  {Gist(claim.Fact)}  ({string.Join(", ", manner.OfType<string>())})  {claim.Source}{(claim.Place is null ? "" : $" {claim.Place}")}";
    }

    private static string Gist(Fact fact) => fact switch
    {
        Transfer t => $"{string.Join(" -> ", t.Via.Select(v => v.Who.ToString()).Prepend(t.From?.ToString() ?? "?").Append(t.To?.ToString() ?? "?"))}  {string.Join("; ", t.Items.Select(Goods))}",
        Authorisation a => $"{a.Grantor} {(a.Status is { } status ? Words.Of(status) : "")}: {a.Goods} from {a.Holders} to {a.Recipients}",
        Restriction r => $"{r.Issuer}: {r.Text}",
        PolicyChange c => $"{c.Restriction} {(c.Change is { } change ? Words.Of(change) : "")} {c.Date}",
        Backfill b => $"{b.Inbound} make up for {b.Part} {b.Outbound}",
        Membership m => $"{m.Party} {(m.Status is { } status ? Words.Of(status) : "")} {m.Of} {m.Date}",
        Conflict c => $"{c.Name}: {c.Parties} {c.Valid}",
        Holding h => $"{h.Holder} holds {h.Goods}",
        Production p => $"{p.Producer} makes {p.Item}",
        Component c => $"{c.Item} in {c.Platform}",
        Indicator i => $"{i.Party}{(i.Counterpart is null ? "" : $" with {i.Counterpart}")}: {(i.Direction is { } direction ? Words.Of(direction) : "trade")} in {i.Unit}{(i.Unit is null ? "" : " ")}{i.Measure}  {Values(i.Values)}",
        Statement s => $"{(s.Speaker is { } speaker ? $"{speaker}: " : "")}{s.Text}",
        _ => "",
    };

    private static string Values(EquatableList<IndicatorValue> values) => values switch
    {
        [] => "no values",
        [var first, .., var last] when values.Count > 4 => $"{first.Year}: {first.Value}, {last.Year}: {last.Value}, {values.Count} years in all",
        _ => string.Join(", ", values.Select(value => $"{value.Year}: {value.Value}")),
    };

    private static string Goods(ItemLine line) => $"{line.Quantity}{(line.Quantity is null ? "" : " ")}{string.Join(" and ", line.Goods)}";
}
