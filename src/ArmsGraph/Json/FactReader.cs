using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Text;

namespace ArmsGraph.Json;

/// <summary>Reads what a fact of each type states.</summary>
internal static class FactReader
{
    private static readonly SortedDictionary<string, Func<ObjectReader, Fact>> Kinds = new(StringComparer.Ordinal)
    {
        ["transfer"] = Transfer,
        ["authorisation"] = r => new Authorisation
        {
            Grantor = r.Party("grantor"), Holders = r.PartySet("holders"), Recipients = r.PartySet("recipients"), Goods = r.GoodsSet("goods"),
            Quantity = r.Quantity("quantity"), Valid = r.Date("valid"), Status = r.Word<ConsentStatus>("status"), Transfers = r.Facts("transfers"),
        },
        ["restriction"] = r => new Restriction
        {
            Issuer = r.Party("issuer"), Instruments = r.Entities("instruments"), Bound = r.PartySet("bound"), Test = r.Word<RestrictionTest>("test"), Targets = r.PartySet("targets"),
            Goods = r.GoodsSet("goods"), Terms = r.WordList<Terms>("terms"), Reach = r.WordList<Reach>("reach"), ComponentShare = r.Number("componentShare", 0, 1),
            Valid = r.Date("valid"), Exceptions = r.TextList("exceptions"), Force = r.Word<Force>("force"), Text = r.Text("text"),
        },
        ["policy-change"] = r => new PolicyChange { Restriction = r.Fact("restriction"), Change = r.Word<PolicyChangeKind>("kind"), Date = r.Date("date") },
        ["backfill"] = r => new Backfill { Inbound = r.Facts("inbound"), Outbound = r.Facts("outbound"), Link = r.Word<BackfillKind>("kind"), Part = r.Text("part") },
        ["membership"] = r => new Membership { Party = r.Party("party"), Of = r.Entity("of"), Status = r.Word<MembershipStatus>("status"), Date = r.Date("date") },
        ["conflict"] = r => new Conflict { Name = r.Text("name"), Parties = r.Parties("parties"), Valid = r.Date("valid") },
        ["holding"] = r => new Holding { Holder = r.Party("holder"), Goods = r.Goods("goods"), Quantity = r.Quantity("quantity"), Date = r.Date("date") },
        ["production"] = r => new Production { Producer = r.Party("producer"), Item = r.Entity("item"), Quantity = r.Quantity("quantity"), Licensor = r.Party("licensor"), Date = r.Date("date") },
        ["component"] = r => new Component
        {
            Item = r.Entity("component"), Platform = r.Entity("platform"), Maker = r.Party("maker"), Count = r.Number("count", 0, 1_000_000), Share = r.Number("share", 0, 1),
            Consent = r.Truth("consent"), Transfer = r.Fact("transfer"),
        },
        ["indicator"] = r => new Indicator
        {
            Measure = r.Text("measure"), Party = r.Party("party"), Counterpart = r.Party("counterpart"), Direction = r.Word<TradeDirection>("direction"), Unit = r.Text("unit"),
            Values = r.List("values", node => Value(node, r)),
        },
        ["statement"] = r => new Statement
        {
            Speaker = r.Party("speaker"), Text = r.Text("text"), Says = r.Word<Stance>("says"), Transfer = r.Fact("transfer"), Restriction = r.Fact("restriction"),
            About = r.Entities("about"), Date = r.Date("date"), Venue = r.Text("venue"),
        },
    };

    /// <summary>The words for all types, ordinal.</summary>
    public static IReadOnlyCollection<string> Types => Kinds.Keys;

    public static Fact? Read(ObjectReader reader)
    {
        var node = reader.Take("type");
        if (node is { Kind: NodeKind.Text } && Kinds.TryGetValue(node.Text, out var read))
        {
            return read(reader);
        }

        if (node is null)
        {
            reader.RequiredText("type");
        }
        else
        {
            reader.Context.Fault(Texts.UnknownWord, node.Offset, node.Kind == NodeKind.Text ? Texts.NoSuchWord("type", node.Text, [.. Kinds.Keys]) : Texts.Expected("type", node.Describe(), $"one of {string.Join(", ", Kinds.Keys)}"));
        }

        return null;
    }

    private static Transfer Transfer(ObjectReader r) => new()
    {
        From = r.Party("from"), Via = r.List("via", node => PartyReader.Via("via", node, r)), To = r.Party("to"), Items = r.List("items", node => Line(node, r)),
        Stage = r.Word<Stage>("stage"), Outcome = r.Word<Outcome>("outcome"), Announced = r.Date("announced"), Ordered = r.Date("ordered"), Delivered = r.Date("delivered"),
        Deliveries = r.List("deliveries", node => Delivery(node, r)), Terms = r.WordList<Terms>("terms"), HedgedTerms = r.List("hedgedTerms", node => Hedged(node, r)), Origin = r.Party("origin"), FinancedBy = r.Parties("financedBy"),
        ProducedBy = r.Parties("producedBy"), EndUser = r.Party("endUser"), Value = r.Take("value") is { } value ? Money(value, r) : null, Deal = r.Text("deal"),
        Continues = r.Facts("continues"), Returns = r.Fact("returns"), ReexportClause = r.Truth("reexportClause"), Legs = r.List("legs", node => Leg(node, r)),
    };

    private static ItemLine? Line(Node node, ObjectReader owner)
    {
        var reader = owner.Inner(node, "an item line");
        var line = new ItemLine { Goods = reader.Goods("item"), Quantity = reader.Quantity("quantity"), Note = reader.Text("note") };
        reader.End();
        return line;
    }

    private static Delivery? Delivery(Node node, ObjectReader owner)
    {
        var reader = owner.Inner(node, "a delivery");
        var delivery = new Delivery { Date = reader.Date("date"), Quantity = reader.Quantity("quantity") };
        reader.End();
        return delivery;
    }

    private static HedgedTerms? Hedged(Node node, ObjectReader owner)
    {
        var reader = owner.Inner(node, "hedged terms");
        var hedged = new HedgedTerms { Terms = reader.RequiredWord<Terms>("terms"), Hedge = reader.RequiredWord<Hedge>("hedge") };
        reader.End();
        return hedged;
    }

    private static IndicatorValue? Value(Node node, ObjectReader owner)
    {
        var reader = owner.Inner(node, "a value");
        var value = new IndicatorValue { Year = reader.Whole("year", 1, 9999), Value = reader.Quantity("value") };
        reader.End();
        return value;
    }

    private static Money? Money(Node node, ObjectReader owner)
    {
        var reader = owner.Inner(node, "'value'");
        var amount = reader.Number("amount", 0, decimal.MaxValue);
        var money = new Money { Amount = amount ?? 0, Currency = reader.Text("currency"), Year = reader.Whole("year", 1, 9999) };
        if (!reader.Has("amount"))
        {
            reader.Missing("amount", "a number");
        }

        reader.End();
        return money;
    }

    private static LegTerms? Leg(Node node, ObjectReader owner)
    {
        var reader = owner.Inner(node, "a leg");
        var leg = new LegTerms
        {
            Terms = reader.WordList<Terms>("terms"), Stage = reader.Word<Stage>("stage"), Announced = reader.Date("announced"), Ordered = reader.Date("ordered"),
            Delivered = reader.Date("delivered"), Origin = reader.Party("origin"),
        };
        reader.End();
        return leg;
    }
}
