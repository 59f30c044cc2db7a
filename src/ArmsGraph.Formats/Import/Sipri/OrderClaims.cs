using ArmsGraph.Claims;
using ArmsGraph.Formats.Comments;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Text;
using ArmsGraph.Time;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>Makes claims of deals. What is delivered and what is still to come of a deal are two transfers, so that a plan never looks like a delivery.</summary>
internal sealed class OrderClaims
{
    private static readonly CommentReading Nothing = new();

    private readonly Intake _intake;
    private readonly Actors _actors;
    private readonly Platforms _platforms;
    private readonly CommentParts _comments;
    private readonly Mentions _mentions;
    private readonly ComponentGoods _components;
    private readonly List<Deal> _deals = [];

    public OrderClaims(Intake intake)
    {
        (_intake, _actors, _mentions) = (intake, new Actors(intake), new Mentions(intake));
        (_comments, _components) = (new CommentParts(_mentions), new ComponentGoods(intake.Goods));
        var names = intake.Add(SipriSources.Names);
        foreach (var order in intake.Orders)
        {
            _deals.Add(Resolve(order, names));
        }

        _platforms = new Platforms(intake, _deals);
    }

    /// <summary>Makes the claims of all deals, in the order of files and rows.</summary>
    public void Add() => _deals.ForEach(Add);

    private Deal Resolve(Order order, SourceId names)
    {
        var category = _intake.Goods.Category(order.Description, "sipri-description", "sipri");
        if (category is null)
        {
            order.Tally.Doubt(Codes.UnknownGoods, order.Line, 1, $"no category is known as \"{Printable.Line(order.Description)}\"; the goods are kept as weapons");
        }

        var year = order.Drops.Count > 0 ? order.Drops[0].Year : order.OrderYear;
        return new Deal(order, _intake.Goods.Find(Designation(order), category, names, _intake.Declare), _actors.Who(order.Supplier, year, order), _actors.Who(order.Recipient, year, order), year);
    }

    private void Add(Deal deal)
    {
        _intake.Cancellation.ThrowIfCancellationRequested();
        var order = deal.Order;
        var reading = _intake.Options.ReadComments && order.Comment.Length > 0 ? CommentGrammar.Read(order.Comment, order.Supplier, order.Recipient) : Nothing;
        var row = new Transfer
        {
            From = deal.From,
            To = deal.To,
            Ordered = order.OrderYear is { } ordered ? Years.Date(ordered, order.IsOrderYearEstimate) : null,
            Terms = Terms(order),
            Deal = order.DealId is { } id ? $"SIPRI deal {id}" : null,
            Items = [new ItemLine { Goods = [new GoodsRef(deal.Goods)], Note = order.Indicator }],
        };
        var whole = _comments.Apply(row, reading, deal);
        var place = SpanPlace.Of(order, CommentParts.Places(reading));
        var carriers = _components.Carriers(whole, reading, supplier => _mentions.Who(supplier.Party, supplier.State, supplier.Hedge, deal));
        for (var i = 0; i < carriers.Count; i++)
        {
            var part = i == 0 ? "" : FormattableString.Invariant($".{i + 1}");
            Stages(order, carriers[i] is { } carrier ? CommentParts.Inside(whole, carrier) : whole, part, place, reading, isPart: carriers.Count > 1);
        }

        AddHoldings(deal, [.. _comments.Holders(whole, reading, deal).Skip(1)], reading);
        AddComponents(deal, reading);
    }

    private void Stages(Order order, Transfer whole, string part, string place, CommentReading reading, bool isPart)
    {
        var isDelivered = order.Drops.Count > 0 || order.Delivered is { Value: > 0 };
        var rest = order.Ordered is { } all && order.Delivered is { } some && isDelivered && some.Value < all.Value ? new Order.Count(all.Value - some.Value, all.IsEstimate || some.IsEstimate) : (Order.Count?)null;
        whole = whole with { Deal = whole.Deal ?? (rest is null && !isPart ? null : $"{order.Source}, {order.Place}") };
        if (isDelivered)
        {
            Claim(order, $"{order.Local}{part}", Delivered(whole with { Stage = Stage.Delivered }, order), Number(order.Delivered ?? order.Ordered, isPart), place);
        }

        if (rest is not null || !isDelivered)
        {
            Claim(order, isDelivered ? $"{order.Local}{part}.open" : $"{order.Local}{part}", whole with { Stage = Stage.Ordered, Outcome = OutcomeOf(reading) }, Number(rest ?? order.Ordered, isPart), place);
        }
    }

    private static Transfer Delivered(Transfer transfer, Order order) => order.Drops switch
    {
        [] => transfer,
        [var only] => transfer with { Delivered = Years.Date(only.Year, only.IsYearEstimate) },
        var several => transfer with { Deliveries = [.. several.Select(drop => new Delivery { Date = Years.Date(drop.Year, drop.IsYearEstimate), Quantity = Number(drop.Number, isPart: false) })] },
    };

    /// <summary>What a comment says of the outcome is said of what has not been delivered.</summary>
    private static Outcome? OutcomeOf(CommentReading reading) =>
        reading.Status.Any(status => status.Text == "cancelled") ? Outcome.Cancelled
        : reading.Status.Any(status => status.Text is "delivery delayed" or "not delivered") ? Outcome.Suspended
        : null;

    private void Claim(Order order, string local, Transfer transfer, Quantity? quantity, string place)
    {
        var id = $"{order.Source}/{local}";
        Add(order, local, transfer with { Id = new FactId(id), Items = [transfer.Items[0] with { Quantity = quantity }] }, Hedge.Stated, place, order.Comment.Length == 0 ? null : order.Comment);
    }

    private void Add(Order order, string local, Fact fact, Hedge hedge, string place, string? note) => _intake.Add(
        new Claim { Id = new ClaimId($"{order.Source}/{local}"), Fact = fact, Source = order.Source, Place = place, Hedge = hedge, Note = note }, order.Tally, order.Line);

    /// <summary>A transfer has one state of origin, the first that is named; who else held the goods before is told as a holding until they were ordered.</summary>
    private void AddHoldings(Deal deal, List<Participant> holders, CommentReading reading)
    {
        for (var i = 0; i < holders.Count; i++)
        {
            var local = FormattableString.Invariant($"{deal.Order.Local}.holder-{i + 2}");
            var until = (deal.Order.OrderYear ?? deal.Year) is { } year ? PartialDate.Parse(FormattableString.Invariant($"../{year}")) : null;
            var fact = new Holding { Id = new FactId($"{deal.Order.Source}/{local}"), Holder = holders[i], Goods = [new GoodsRef(deal.Goods)], Date = until };
            Add(deal.Order, local, fact, Hedge.Stated, SpanPlace.Of(deal.Order, reading.Origin.Select(origin => ("origin", origin.Span))), note: null);
        }
    }

    private void AddComponents(Deal deal, CommentReading reading)
    {
        var (order, number) = (deal.Order, 0);
        foreach (var platform in reading.Platforms)
        {
            var inside = _platforms.Goods(platform, deal);
            if (inside == deal.Goods)
            {
                continue;
            }

            var own = _platforms.Find(platform, deal)?.Order;
            var local = ++number == 1 ? $"{order.Local}.component" : FormattableString.Invariant($"{order.Local}.component-{number}");
            var fact = new Component
            {
                Id = new FactId($"{order.Source}/{local}"), Item = deal.Goods, Platform = inside, Maker = deal.From, Transfer = own is null ? null : new FactId($"{own.Source}/{own.Local}"),
            };
            Add(order, local, fact, platform.Hedge, SpanPlace.Of(order, [("platform", platform.Span)]), platform.Span.Of(order.Comment));
        }
    }

    private static Quantity? Number(Order.Count? count, bool isPart) =>
        count is not { } known ? null
        : isPart ? Quantity.Between(Math.Min(1, known.Value), known.Value)
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
