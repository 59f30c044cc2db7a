using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Text;

namespace ArmsGraph.Query.Explain;

/// <summary>Facts as clauses of a plain sentence, with names instead of ids. A person appears by the public role alone.</summary>
internal sealed class FactWords(EntityTable entities)
{
    public string Of(Fact fact) => fact switch
    {
        Transfer t => Transfer(t),
        Restriction r => $"{Name(r.Issuer)} {(r.Text is { } text ? $"has a rule, in the curator's words: {Plain(text)}" : $"restricts transfers to {Set(r.Targets, "everybody")}")}{(r.Valid is { } valid ? $", in force ({valid})" : "")}",
        Authorisation a => $"the consent of {Name(a.Grantor)} is {(a.Status is { } status ? Words.Of(status).Replace('-', ' ') : "spoken of")} for {Goods(a.Goods)} from {Set(a.Holders, "holders not named")} to {Set(a.Recipients, "recipients not named")}{(a.Valid is { } valid ? $", valid ({valid})" : "")}",
        PolicyChange c => $"the rule {c.Restriction} {(c.Change is { } kind ? $"was {Words.Of(kind)}" : "was changed")}{(c.Date is { } date ? $" ({date})" : ", at a time not told")}",
        Backfill b => $"{b.Inbound} make up for {b.Part ?? "what went in"} {b.Outbound}",
        Membership m => $"{Name(m.Party)} stands to {Name(m.Of)} as {(m.Status is { } status ? Words.Of(status).Replace('-', ' ') : "not told")}{(m.Date is { } date ? $" ({date})" : "")}",
        Conflict c => $"{List(c.Parties.Select(p => Name(p)))} are parties to {c.Name ?? "an armed conflict"}{(c.Valid is { } valid ? $" ({valid})" : "")}",
        Holding h => $"{Name(h.Holder)} holds {(h.Quantity is { } quantity ? $"{quantity} " : "")}{List(h.Goods.Select(g => Name(g.Item)))}{(h.Date is { } date ? $" ({date})" : "")}",
        Production p => $"{Name(p.Producer)} makes {(p.Quantity is { } quantity ? $"{quantity} " : "")}{Name(p.Item)}{(p.Licensor is null ? "" : $" under licence of {Name(p.Licensor)}")}{(p.Date is { } date ? $" ({date})" : "")}",
        Component c => $"{Name(c.Item)} is inside {Name(c.Platform)}{(c.Maker is null ? "" : $", made by {Name(c.Maker)}")}{(c.Consent == true ? ", whose maker keeps a say on re-export" : "")}",
        Indicator i => Indicator(i),
        Statement s => $"{(s.Speaker is null ? "it is said" : $"{Name(s.Speaker)} said")}{(s.Date is { } date ? $" ({date})" : "")}, in the curator's words: {Plain(s.Text ?? (s.Says is { } says ? $"{s.Transfer} {Words.Of(says)} {s.Restriction}" : "none given"))}",
        _ => throw new InvalidOperationException($"no words for {fact.Kind}"),
    };

    /// <summary>How a claim makes its fact, as the head of a sentence that ends in "that".</summary>
    public static string Manner(Claim claim) => (claim.Polarity, claim.Modality) switch
    {
        (Polarity.Denies, _) => "denies that",
        (Polarity.Retracts, _) => "takes back that",
        (_, Modality.Intended) => "reports the intention that",
        (_, Modality.Inferred) => "concludes that",
        (_, Modality.Hypothetical) => "speaks of the case that",
        _ => "reports that",
    } + (claim.Hedge == Hedge.Stated ? "" : $" {Words.Of(claim.Hedge)}");

    /// <summary>How far something has come, in words that keep what is planned and what was delivered apart.</summary>
    public static string Came(Stage stage) => stage switch
    {
        Stage.Proposed => "proposed, so planned and not delivered",
        Stage.Pledged => "pledged, so planned and not delivered",
        Stage.Ordered => "ordered and not known to be delivered",
        Stage.InDelivery => "in delivery",
        _ => "delivered",
    };

    public string Name(Participant? who) => who is null ? "a party not told" : $"{(who.Party is { } id ? Name(id) : who.ToString())}{Hedged(who.Hedge)}";

    /// <summary>Who pays, as a clause; empty where the source names nobody.</summary>
    public string Paid(Transfer transfer) => transfer.FinancedBy.Count == 0 ? "" : $", paid for by {List(transfer.FinancedBy.Select(payer => Name(payer)))}";

    public string Name(EntityId? id) => id is { } known ? entities[entities.Canonical(known)] switch
    {
        Person person => $"the {Plain(person.Role)}",
        AnonymousParty unnamed => $"\"{Plain(unnamed.Name)}\"",
        var entity => Plain(entity.Name),
    } : "something not told";

    public static string List(IEnumerable<string> items) => items.ToList() switch
    {
        [] => "nobody named",
        [var one] => one,
        [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
    };

    private static string Plain(string text) => Printable.Cut(text.TrimEnd('.'), 300);

    private string Transfer(Transfer t)
    {
        var stages = t.Legs.Select(t.StageOf).DefaultIfEmpty(t.StageOf(null)).ToList();
        var way = t.Via.Count == 0 ? "" : $" through {List(t.Via.Select(via => $"{Name(via.Who)}{(via.Role is { } role ? $" ({Words.Of(role)})" : "")}"))}";
        var items = t.Items.Count == 0 ? "arms not told" : List(t.Items.Select(line => $"{(line.Quantity is { } quantity ? $"{quantity} " : "")}{(line.Goods.Count == 0 ? "arms" : List(line.Goods.Select(g => $"{Name(g.Item)}{Hedged(g.Hedge)}")))}"));
        var when = t.Delivered is { } delivered ? $", delivered ({delivered})" : t.Ordered is { } ordered ? $", ordered ({ordered})" : t.Announced is { } announced ? $", announced ({announced})" : "";
        var said = t.Terms.Select(term => Plain(term)).Concat(t.HedgedTerms.Select(term => $"{Words.Of(term.Hedge)} {Plain(term.Terms)}")).ToList();
        var terms = said.Count == 0 ? "" : $" as {List(said)}";
        return $"{items} pass from {Name(t.From)} to {Name(t.To)}{way}{terms}{Paid(t)} ({Came(stages.Min())}{(t.Outcome is { } outcome and not Outcome.Open ? $"; {Words.Of(outcome)}" : "")}){when}";
    }

    private static string Hedged(Hedge? hedge) => hedge is null or Hedge.Stated ? "" : $" ({Words.Of(hedge.Value)})";

    private static string Plain(Terms terms) => Words.Of(terms).Replace('-', ' ');

    private string Indicator(Indicator i)
    {
        var trade = $"{(i.Direction is { } direction ? Words.Of(direction) : "trade")} of {Name(i.Party)}{(i.Counterpart is null ? "" : $"{(i.Direction == TradeDirection.Exports ? " to" : i.Direction == TradeDirection.Imports ? " from" : " with")} {Name(i.Counterpart)}")}";
        var measure = $"{(i.Unit is null ? "" : $"{Plain(i.Unit)} ")}{Plain(i.Measure ?? "a measure not told")}";
        return i.Values switch
        {
            [] => $"{trade} come to an amount not told, in {measure}",
            [var only] => $"{trade} come to {only.Value?.ToString() ?? "an amount not told"} {measure} ({only.Year})",
            [var first, .., var last] => $"{trade} come to {first.Value?.ToString() ?? "an amount not told"} ({first.Year}) and later {last.Value?.ToString() ?? "an amount not told"} {measure} ({last.Year}), with {i.Values.Count} years told",
        };
    }

    private string Goods(GoodsSet goods) => goods.IsEmpty ? "all arms" : List(goods.Items.Select(g => Name(g.Item)).Concat(goods.Tags.Select(tag => $"{tag} goods")));

    private string Set(PartySet set, string none) => set.IsEmpty ? none : List(set.Parties.Select(p => Name(p)).Concat(set.Classes.Select(c => c.ToString())));
}
