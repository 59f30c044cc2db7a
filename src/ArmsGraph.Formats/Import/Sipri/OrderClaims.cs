using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>Makes claims of a deal. What is delivered and what is still to come of it are two transfers, so that a plan never looks like a delivery.</summary>
internal sealed class OrderClaims(Intake intake)
{
    private static readonly EquatableList<Terms> SecondHand = [Model.Facts.Terms.SecondHand], Modernised = [Model.Facts.Terms.SecondHand, Model.Facts.Terms.Modernised];

    private readonly Actors _actors = new(intake);
    private readonly SourceId _names = intake.Add(SipriSources.Names);

    /// <summary>What recurs in thousands of deals is made once.</summary>
    private readonly Dictionary<(string Designation, string Description), (EquatableList<GoodsRef> Goods, bool IsKnown)> _goods = [];
    private readonly Dictionary<Order.Count, Quantity> _numbers = [];

    public void Add(Order order)
    {
        var year = order.Drops.Count > 0 ? order.Drops[0].Year : order.OrderYear;
        var (goods, isKnown) = Goods(order);
        if (!isKnown)
        {
            order.Tally.Doubt(Codes.UnknownGoods, order.Line, 1, $"no category is known as \"{order.Description}\"; the goods are kept as weapons");
        }

        var (from, to) = (_actors.Who(order.Supplier, year, order), _actors.Who(order.Recipient, year, order));
        var isDelivered = order.Drops.Count > 0 || order.Delivered is { Value: > 0 };
        var rest = order.Ordered is { } all && order.Delivered is { } some && isDelivered && some.Value < all.Value ? new Order.Count(all.Value - some.Value, all.IsEstimate || some.IsEstimate) : (Order.Count?)null;
        if (isDelivered)
        {
            Claim(order.Local, Stage.Delivered, order.Delivered ?? order.Ordered, order.Drops);
        }

        if (rest is not null || !isDelivered)
        {
            Claim(isDelivered ? $"{order.Local}.open" : order.Local, Stage.Ordered, rest ?? order.Ordered, []);
        }

        void Claim(string local, Stage stage, Order.Count? count, IReadOnlyList<Order.Drop> drops)
        {
            var id = $"{order.Source.Text}/{local}";
            var transfer = new Transfer
            {
                Id = new FactId(id),
                From = from,
                To = to,
                Items = [new ItemLine { Goods = goods, Quantity = Number(count), Note = order.Indicator }],
                Stage = stage,
                Ordered = order.OrderYear is { } ordered ? Years.Date(ordered, order.IsOrderYearEstimate) : null,
                Delivered = drops is [var only] ? Years.Date(only.Year, only.IsYearEstimate) : null,
                Deliveries = drops.Count > 1 ? Deliveries(drops) : [],
                Terms = Terms(order),
                Deal = order.DealId is { } deal ? $"SIPRI deal {deal}" : rest is null ? null : $"{order.Source}, {order.Place}",
            };
            intake.Add(
                new Claim { Id = new ClaimId(id), Fact = transfer, Source = order.Source, Place = order.Place, Note = order.Comment.Length == 0 ? null : order.Comment },
                order.Tally, order.Line);
        }
    }

    private EquatableList<Delivery> Deliveries(IReadOnlyList<Order.Drop> drops) =>
        [.. drops.Select(drop => new Delivery { Date = Years.Date(drop.Year, drop.IsYearEstimate), Quantity = Number(drop.Number) })];

    private (EquatableList<GoodsRef> Goods, bool IsKnown) Goods(Order order)
    {
        if (!_goods.TryGetValue((order.Designation, order.Description), out var found))
        {
            var category = intake.Goods.Category(order.Description, "sipri-description", "sipri");
            found = ([new GoodsRef(intake.Goods.Find(Designation(order), category, _names, intake.Declare))], category is not null);
            _goods.Add((order.Designation, order.Description), found);
        }

        return found;
    }

    private Quantity? Number(Order.Count? count)
    {
        if (count is not { } known)
        {
            return null;
        }

        if (!_numbers.TryGetValue(known, out var number))
        {
            number = known.IsEstimate && Quantity.TryParse(FormattableString.Invariant($"about {known.Value:0.##}"), out var about) ? about : Quantity.Exactly(known.Value);
            _numbers.Add(known, number);
        }

        return number;
    }

    private static EquatableList<Terms> Terms(Order order) => order.Status switch
    {
        OrderStatus.SecondHand => SecondHand,
        OrderStatus.Modernised => Modernised,
        _ => [],
    };

    /// <summary>Where the table repeats the description as designation, it names no system.</summary>
    private static string Designation(Order order) =>
        order.Designation.Equals(order.Description, StringComparison.OrdinalIgnoreCase) ? "" : order.Designation;
}
