using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>Makes claims of a deal. What is delivered and what is still to come of it are two transfers, so that a plan never looks like a delivery.</summary>
internal sealed class OrderClaims(Intake intake)
{
    private const string OpenPart = ".open";

    private readonly Actors _actors = new(intake);
    private readonly SourceId _names = intake.Add(SipriSources.Names);

    public void Add(Order order)
    {
        var whole = Whole(order);
        if (order.On is { } other)
        {
            AddOn(order, whole, other);
            return;
        }

        if (order.IsDelivered)
        {
            Claim(order, "", Delivered(whole, order), order.Delivered ?? order.Ordered);
        }

        if (order.Rest is not null || !order.IsDelivered)
        {
            Claim(order, order.IsDelivered ? OpenPart : "", whole with { Stage = Stage.Ordered }, order.Rest ?? order.Ordered);
        }
    }

    /// <summary>A deal that another table tells too: claims on that table's facts, part by part.</summary>
    private void AddOn(Order order, Transfer whole, Order other)
    {
        var remark = "";
        if (order.Rest is { } rest && other.Rest is null)
        {
            remark = FormattableString.Invariant($"{rest.Value:0.##} more were on order");
        }
        else if (order.Rest is not null)
        {
            Claim(order, OpenPart, whole with { Stage = Stage.Ordered }, order.Rest);
        }

        if (order.IsDelivered)
        {
            Claim(order, "", Delivered(whole, order), IsComparable(order, other) ? order.Delivered ?? (other.Rest is null ? order.Ordered : null) : null, remark);
        }
        else if (other.Rest is null)
        {
            Claim(order, "", whole with { Stage = Stage.Ordered }, order.Ordered, remark);
        }
        else
        {
            var total = order.Ordered is { } all ? FormattableString.Invariant($"{all.Value:0.##} in all, delivered ones among them") : "";
            var open = order.Ordered is { } one && other.Delivered is { } done && one.Value > done.Value ? new Order.Count(one.Value - done.Value, one.IsEstimate || done.IsEstimate) : (Order.Count?)null;
            Claim(order, "", whole with { Stage = Stage.Ordered }, open, total, other.IsDelivered ? OpenPart : "");
        }
    }

    /// <summary>A table that was limited to some years does not tell how many were delivered in all.</summary>
    private static bool IsComparable(Order order, Order other) =>
        order.Covers is not { } years || !other.Drops.Any(drop => drop.Year < years.First || drop.Year > years.Last);

    private Transfer Whole(Order order)
    {
        var year = order.Drops.Count > 0 ? order.Drops[0].Year : order.OrderYear ?? order.FirstDelivery ?? order.LastDelivery;
        return new Transfer
        {
            From = _actors.Who(order.Supplier, year, order),
            To = _actors.Who(order.Recipient, year, order),
            Ordered = order.OrderYear is { } ordered ? Years.Date(ordered, order.IsOrderYearEstimate) : null,
            Terms = Terms(order),
            Deal = order.DealId is { } id ? $"SIPRI deal {id}" : order.Rest is null || order.On is not null ? null : $"{order.Source}, {order.Place}",
            Items = [new ItemLine { Goods = [new GoodsRef(Goods(order.On is { } other && order.IsDesignatedAlike ? other : order))], Note = order.Indicator }],
        };
    }

    private EntityId Goods(Order order)
    {
        var category = Descriptions.Category(intake.Goods, order.Description);
        if (category is null)
        {
            category = intake.Goods.Category(order.Armament, "sipri");
            order.Tally.Doubt(
                Codes.UnknownGoods, order.At, order.Column, $"no category is known as \"{order.Description}\"; the goods are kept as {(category is null ? "weapons" : order.Armament.ToLowerInvariant())}");
        }

        return intake.Goods.Find(Designation(order), category, _names, intake.Declare);
    }

    private static Transfer Delivered(Transfer transfer, Order order)
    {
        transfer = transfer with { Stage = Stage.Delivered };
        var drops = order.Drops.Count > 0 || !order.IsSeries
            ? order.Drops
            : [.. new[] { order.FirstDelivery, order.LastDelivery }.OfType<int>().Distinct().Select(year => new Order.Drop(year, IsYearEstimate: false, Number: null))];
        return drops switch
        {
            [] => transfer with { Delivered = Ends(order) },
            [var only] when !order.IsSeries => transfer with { Delivered = Years.Date(only.Year, only.IsYearEstimate) },
            var several => transfer with { Deliveries = [.. several.Select(drop => new Delivery { Date = Years.Date(drop.Year, drop.IsYearEstimate), Quantity = Number(drop.Number) })] },
        };
    }

    /// <summary>From the first delivery to the last. Where only the last is told, it is that year for a deal whose years another table tells, else from the order on.</summary>
    private static PartialDate? Ends(Order order) => (order.FirstDelivery ?? (order.On is null ? order.OrderYear : null), order.LastDelivery) switch
    {
        (_, null) => null,
        ({ } first, { } last) when first < last => PartialDate.Parse(FormattableString.Invariant($"{first:0000}/{last:0000}")),
        (_, { } last) => Years.Date(last),
    };

    private void Claim(Order order, string part, Transfer transfer, Order.Count? count, string remark = "", string? onPart = null)
    {
        var id = $"{order.Source}/{order.Local}{part}";
        var fact = order.On is { } other ? $"{other.Source}/{other.Local}{onPart ?? part}" : id;
        transfer = transfer with { Id = new FactId(fact), Items = [transfer.Items[0] with { Quantity = Number(count) }] };
        var name = order.IsDesignatedAlike && order.Designation != order.On?.Designation ? $"designated {order.Designation}" : "";
        var note = string.Join("; ", new[] { order.Comment, order.Remark, name, remark }.Where(words => words.Length > 0));
        intake.Add(new Claim { Id = new ClaimId(id), Fact = transfer, Source = order.Source, Place = order.Place, Note = note.Length == 0 ? null : note }, order.Tally, order.At);
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
