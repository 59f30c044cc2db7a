using ArmsGraph.Model.Facts;
using CsCheck;

namespace ArmsGraph.Tests.Json;

/// <summary>Random transfers, every field of them; without ids.</summary>
internal sealed class TransferGen(ValueGen values, FactGen facts)
{
    public Gen<Transfer> Transfer =>
        from way in Way
        from items in values.List(Gen.Select(values.List(facts.Goods), values.Quantity0, values.Text, (goods, quantity, note) => new ItemLine { Goods = goods, Quantity = quantity, Note = note }))
        from stage in values.Word0<Stage>()
        from outcome in values.Word0<Outcome>()
        from announced in values.Date
        from ordered in values.Date
        from delivered in values.Date
        from deliveries in values.List(Gen.Select(values.Date, values.Quantity0, (date, quantity) => new Delivery { Date = date, Quantity = quantity }))
        from terms in values.Words<Terms>()
        from hedgedTerms in values.List(Gen.Select(Gen.Enum<Terms>(), Gen.Enum<Hedge>(), (word, hedge) => new HedgedTerms { Terms = word, Hedge = hedge }))
        from origin in values.Maybe(facts.Party)
        from paid in values.List(facts.Party)
        from made in values.List(facts.Party)
        from user in values.Maybe(facts.Party)
        from value in values.Maybe(Money)
        from deal in values.Text
        from continues in values.Facts(FactGen.Transfers)
        from returns in values.Fact(FactGen.Transfers)
        from clause in values.Truth
        from hasLegs in values.Truth
        from legs in Leg.Array[way.Hops]
        select way with
        {
            Items = items, Stage = stage, Outcome = outcome, Announced = announced, Ordered = ordered, Delivered = delivered, Deliveries = deliveries, Terms = terms, HedgedTerms = hedgedTerms, Origin = origin,
            FinancedBy = paid, ProducedBy = made, EndUser = user, Value = value, Deal = deal, Continues = continues, Returns = returns, ReexportClause = clause,
            Legs = hasLegs is null ? [] : [.. legs],
        };

    private Gen<Transfer> Way => Gen.Select(values.Maybe(facts.Party), values.List(Via), values.Maybe(facts.Party), (from, via, to) => new Transfer { From = from, Via = via, To = to });

    private Gen<ViaParty> Via => Gen.Select(facts.Party, values.Word0<ViaRole>(), (who, role) => new ViaParty { Who = who, Role = role });

    private Gen<Money> Money => Gen.Select(
        Gen.OneOf(0m, 1_000_000m, 0.1m, decimal.MaxValue), values.Text, values.Some(Gen.Int[1, 9999]), (amount, currency, year) => new Money { Amount = amount, Currency = currency, Year = year });

    private Gen<LegTerms> Leg => Gen.Select(
        values.Words<Terms>(), values.Word0<Stage>(), values.Date, values.Date, values.Date, values.Maybe(facts.Party),
        (terms, stage, announced, ordered, delivered, origin) => new LegTerms { Terms = terms, Stage = stage, Announced = announced, Ordered = ordered, Delivered = delivered, Origin = origin });
}
