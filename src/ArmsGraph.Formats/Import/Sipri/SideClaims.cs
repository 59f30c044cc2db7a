using ArmsGraph.Claims;
using ArmsGraph.Formats.Comments;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>What a comment says beside the transfer of its row: who held the goods before, and what they are part of.</summary>
internal sealed class SideClaims(Intake intake, Platforms platforms)
{
    /// <summary>A transfer has one state of origin, the first that is named; who else held the goods before is told as a holding until they were ordered.</summary>
    public void AddHoldings(Deal deal, List<Participant> holders, CommentReading reading)
    {
        for (var i = 0; i < holders.Count; i++)
        {
            var until = (deal.Order.OrderYear ?? deal.Year) is { } year ? PartialDate.Parse(FormattableString.Invariant($"../{year}")) : null;
            var fact = new Holding { Id = Id(deal.Order, FormattableString.Invariant($"holder-{i + 2}")), Holder = holders[i], Goods = [new GoodsRef(deal.Goods)], Date = until };
            Add(deal.Order, fact, Hedge.Stated, reading.Origin.Select(origin => ("origin", origin.Span)), note: null);
        }
    }

    /// <summary>Goods that are part of others, or meant for them.</summary>
    public void AddComponents(Deal deal, CommentReading reading)
    {
        var number = 0;
        foreach (var platform in reading.Platforms)
        {
            var inside = platforms.Goods(platform, deal);
            if (inside == deal.Goods)
            {
                continue;
            }

            var own = platforms.Find(platform, deal)?.Order is { } found ? found.On ?? found : null;
            var fact = new Component
            {
                Id = Id(deal.Order, ++number == 1 ? "component" : FormattableString.Invariant($"component-{number}")), Item = deal.Goods, Platform = inside, Maker = deal.From,
                Transfer = own is null ? null : new FactId(own.Id("")),
            };
            Add(deal.Order, fact, platform.Hedge, [("platform", platform.Span)], platform.Span.Of(deal.Order.Comment));
        }
    }

    private static FactId Id(Order order, string part) => new(order.Id($".{part}"));

    private void Add(Order order, Fact fact, Hedge hedge, IEnumerable<(string, CommentSpan)> parts, string? note) => intake.Add(
        new Claim { Id = new ClaimId(fact.Id.Text), Fact = fact, Source = order.Source, Place = SpanPlace.Of(order, parts), Hedge = hedge, Note = note }, order.Tally, order.At, order.Column);
}
