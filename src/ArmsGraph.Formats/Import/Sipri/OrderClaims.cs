using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Text;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>Makes claims of a deal. What is delivered and what is still to come of it are two transfers, so that a plan never looks like a delivery.</summary>
internal sealed class OrderClaims(Intake intake)
{
    private readonly Actors _actors = new(intake);
    private readonly SourceId _names = intake.Add(SipriSources.Names);

    public void Add(Order order)
    {
        var year = order.Drops.Count > 0 ? order.Drops[0].Year : order.OrderYear;
        var category = intake.Goods.Category(order.Description, "sipri-description", "sipri");
        if (category is null)
        {
            order.Tally.Doubt(Codes.UnknownGoods, order.Line, 1, $"no category is known as \"{Printable.Line(order.Description)}\"; the goods are kept as weapons");
        }

        var whole = new Transfer
        {
            From = _actors.Who(order.Supplier, year, order),
            To = _actors.Who(order.Recipient, year, order),
            Ordered = order.OrderYear is { } ordered ? Years.Date(ordered, order.IsOrderYearEstimate) : null,
            Terms = Terms(order),
            Deal = order.DealId is { } id ? $"SIPRI deal {id}" : null,
            Items = [new ItemLine { Goods = [new GoodsRef(intake.Goods.Find(Designation(order), category, _names, intake.Declare))], Note = order.Indicator }],
        };

        var isDelivered = order.Drops.Count > 0 || order.Delivered is { Value: > 0 };
        var rest = order.Ordered is { } all && order.Delivered is { } some && isDelivered && some.Value < all.Value ? new Order.Count(all.Value - some.Value, all.IsEstimate || some.IsEstimate) : (Order.Count?)null;
        var deal = whole.Deal ?? (rest is null ? null : $"{order.Source}, {order.Place}");
        if (isDelivered)
        {
            Claim(order, order.Local, Delivered(whole with { Deal = deal, Stage = Stage.Delivered }, order), order.Delivered ?? order.Ordered);
        }

        if (rest is not null || !isDelivered)
        {
            Claim(order, isDelivered ? $"{order.Local}.open" : order.Local, whole with { Deal = deal, Stage = Stage.Ordered }, rest ?? order.Ordered);
        }
    }

    private static Transfer Delivered(Transfer transfer, Order order) => order.Drops switch
    {
        [] => transfer,
        [var only] => transfer with { Delivered = Years.Date(only.Year, only.IsYearEstimate) },
        var several => transfer with { Deliveries = [.. several.Select(drop => new Delivery { Date = Years.Date(drop.Year, drop.IsYearEstimate), Quantity = Number(drop.Number) })] },
    };

    private void Claim(Order order, string local, Transfer transfer, Order.Count? count)
    {
        var id = $"{order.Source}/{local}";
        transfer = transfer with { Id = new FactId(id), Items = [transfer.Items[0] with { Quantity = Number(count) }] };
        intake.Add(
            new Claim { Id = new ClaimId(id), Fact = transfer, Source = order.Source, Place = order.Place, Note = order.Comment.Length == 0 ? null : order.Comment },
            order.Tally, order.Line);
    }

    private static Quantity? Number(Order.Count? count) =>
        count is not { } known ? null
        : known.IsEstimate && Quantity.TryParse(FormattableString.Invariant($"about {known.Value:0.##}"), out var about) ? about
        : Quantity.Exactly(known.Value);

    private static EquatableList<Terms> Terms(Order order) => order.Status switch
    {
        OrderStatus.SecondHand => [Model.Facts.Terms.SecondHand],
        OrderStatus.Modernised => [Model.Facts.Terms.SecondHand, Model.Facts.Terms.Modernised],
        _ => [],
    };

    /// <summary>Where the table repeats the description as designation, it names no system.</summary>
    private static string Designation(Order order) =>
        order.Designation.Equals(order.Description, StringComparison.OrdinalIgnoreCase) ? "" : order.Designation;
}
