using ArmsGraph.Claims;
using ArmsGraph.Formats.Comments;
using ArmsGraph.Formats.Reading;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Text;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>Makes claims of deals. What is delivered and what is still to come of a deal are two transfers, so that a plan never looks like a delivery.</summary>
internal sealed class OrderClaims
{
    private const string OpenPart = ".open";

    private static readonly List<Participant?> Direct = [null];

    private readonly Intake _intake;
    private readonly Actors _actors;
    private readonly Mentions _mentions;
    private readonly CommentParts _comments;
    private readonly ComponentGoods _components;
    private readonly DealParts _parts = new();
    private readonly SideClaims _beside;
    private readonly Action<Entity> _declare;

    /// <summary>By the number of their orders.</summary>
    private readonly Deal[] _deals;
    private readonly Dictionary<string, EntityId?> _categories = new(StringComparer.Ordinal);

    public OrderClaims(Intake intake)
    {
        (_intake, _actors, _mentions) = (intake, new Actors(intake), new Mentions(intake));
        (_comments, _components) = (new CommentParts(_mentions), new ComponentGoods(intake.Goods));
        _declare = intake.Declare;
        _deals = new Deal[intake.Orders.Count];
        var names = intake.Add(SipriSources.Names);
        for (var i = 0; i < _deals.Length; i++)
        {
            intake.Orders[i].Number = i;
            if (intake.Orders[i].On is null)
            {
                _deals[i] = Resolve(intake.Orders[i], names);
            }
        }

        for (var i = 0; i < _deals.Length; i++)
        {
            _deals[i] ??= Resolve(intake.Orders[i], names);
        }

        _beside = new SideClaims(intake, new Platforms(intake, _deals));
    }

    /// <summary>The goods of a deal.</summary>
    public EntityId GoodsOf(Order order) => _deals[order.Number].Goods;

    /// <summary>Makes the claims of all deals, in the order of files and rows.</summary>
    public void Add()
    {
        foreach (var deal in _deals)
        {
            _intake.Cancellation.ThrowIfCancellationRequested();
            if (deal.Order.On is { } other)
            {
                AddOn(deal, other);
            }
            else
            {
                Add(deal);
            }
        }
    }

    private Deal Resolve(Order order, SourceId names)
    {
        var year = order.Drops.Count > 0 ? order.Drops[0].Year : order.OrderYear ?? order.FirstDelivery ?? order.LastDelivery;
        var goods = order is { On: { } other, IsDesignatedAlike: true } ? _deals[other.Number].Goods : Goods(order, names);
        return new Deal(order, goods, _actors.Who(order.Supplier, year, order), _actors.Who(order.Recipient, year, order), year);
    }

    private EntityId Goods(Order order, SourceId names)
    {
        if (!_categories.TryGetValue(order.Description, out var category))
        {
            _categories.Add(order.Description, category = Descriptions.Category(_intake.Goods, order.Description));
        }

        if (category is null)
        {
            category = _intake.Goods.Category(order.Armament, "sipri");
            order.Tally.Unclassified(order.Description, order.At, order.Column, category is null ? Tally.AnyGoods : order.Armament.ToLowerInvariant());
        }

        // where the table repeats the description as designation, it names no system
        var designation = order.GoodsName.Equals(order.Description, StringComparison.OrdinalIgnoreCase) ? "" : order.GoodsName;
        return _intake.Goods.Find(designation, category, names, _declare);
    }

    private void Add(Deal deal)
    {
        var order = deal.Order;
        var (reading, whole) = Whole(deal);
        var carriers = Carriers(deal, whole, reading);
        var (isDelivered, rest) = (order.IsDelivered, order.Rest);
        for (var i = 0; i < carriers.Count; i++)
        {
            var part = i == 0 ? "" : FormattableString.Invariant($".{i + 1}");
            var carried = carriers[i] is { } carrier ? CommentParts.Inside(whole, carrier) : whole;
            carried = carriers.Count > 1 ? carried with { Deal = carried.Deal ?? order.SourcePlace } : carried;
            if (isDelivered)
            {
                Claim(deal, part, carried, isDelivered: true, Number(order.Delivered ?? order.Ordered, carriers.Count), reading);
            }

            if (rest is not null || !isDelivered)
            {
                Claim(deal, isDelivered ? part + OpenPart : part, carried, isDelivered: false, Number(rest ?? order.Ordered, carriers.Count), reading);
            }
        }

        if (reading is not null)
        {
            _beside.AddHoldings(deal, reading.Origin.Count > 1 ? [.. _comments.Holders(whole, reading, deal).Skip(1)] : [], reading);
            _beside.AddComponents(deal, reading);
        }
    }

    /// <summary>How many of a number go with one of some carriers.</summary>
    private Quantity? Number(Order.Count? count, int carriers) => carriers > 1 ? DealParts.PartOf(count) : _parts.Number(count);

    /// <summary>A deal that another table tells too: claims on that table's facts, part by part. Goods inside platforms go as that table's comment says.</summary>
    private void AddOn(Deal deal, Order other)
    {
        var order = deal.Order;
        var (reading, whole) = Whole(deal);
        var lead = _deals[other.Number];
        whole = Carriers(lead, Row(lead), Read(other))[0] is { } carrier ? CommentParts.Inside(whole, carrier) : whole;
        var remark = "";
        if (order.Rest is { } rest && other.Rest is null)
        {
            remark = FormattableString.Invariant($"{rest.Value:0.##} more were on order");
        }
        else if (order.Rest is not null)
        {
            Claim(deal, OpenPart, whole, isDelivered: false, _parts.Number(order.Rest), reading);
        }

        if (order.IsDelivered)
        {
            var count = IsComparable(order, other) ? order.Delivered ?? (other.Rest is null ? order.Ordered : null) : null;
            Claim(deal, "", whole, isDelivered: true, _parts.Number(count), reading, remark);
        }
        else if (other.Rest is null)
        {
            Claim(deal, "", whole, isDelivered: false, _parts.Number(order.Ordered), reading, remark);
        }
        else
        {
            var total = order.Ordered is { } all ? FormattableString.Invariant($"{all.Value:0.##} in all, delivered ones among them") : "";
            var open = order.Ordered is { } one && other.Delivered is { } done && one.Value > done.Value ? new Order.Count(one.Value - done.Value, one.IsEstimate || done.IsEstimate) : (Order.Count?)null;
            Claim(deal, "", whole, isDelivered: false, _parts.Number(open), reading, total, other.IsDelivered ? OpenPart : "");
        }
    }

    /// <summary>A table that was limited to some years does not tell how many were delivered in all.</summary>
    private static bool IsComparable(Order order, Order other) =>
        order.Covers is not { } years || !other.Drops.Any(drop => drop.Year < years.First || drop.Year > years.Last);

    /// <summary>What the comment of a row says; null where there is none, or comments are not read.</summary>
    private CommentReading? Read(Order order) =>
        _intake.Options.ReadComments && order.Comment.Length > 0 ? CommentGrammar.Read(order.Comment, order.Supplier, order.Recipient) : null;

    private List<Participant?> Carriers(Deal deal, Transfer whole, CommentReading? reading) => reading is { Platforms.Count: > 0 } ? CarriersOf(deal, whole, reading) : Direct;

    private List<Participant?> CarriersOf(Deal deal, Transfer whole, CommentReading reading) =>
        _components.Carriers(deal.Goods, whole, reading, supplier => _mentions.Who(supplier.Party, supplier.State, supplier.Hedge, deal));

    /// <summary>What the columns and the comment of a row say.</summary>
    private (CommentReading? Reading, Transfer Whole) Whole(Deal deal) =>
        Read(deal.Order) is { } reading ? (reading, _comments.Apply(Row(deal), reading, deal)) : (null, Row(deal));

    /// <summary>What the columns of a row say of all parts of a deal.</summary>
    private static Transfer Row(Deal deal) => new()
    {
        From = deal.From,
        To = deal.To,
        Ordered = deal.Order.OrderYear is { } ordered ? Years.Date(ordered, deal.Order.IsOrderYearEstimate) : null,
        Terms = DealParts.Terms(deal.Order),
        Deal = deal.Order.DealId is { } id ? $"SIPRI deal {id}" : deal.Order.Rest is null || deal.Order.On is not null ? null : deal.Order.SourcePlace,
    };

    /// <summary>Makes the claim of a part of a deal.</summary>
    private void Claim(Deal deal, string part, Transfer whole, bool isDelivered, Quantity? quantity, CommentReading? reading, string remark = "", string? onPart = null)
    {
        var order = deal.Order;
        var id = order.Id(part);
        var fact = new FactId(order.On is { } other ? other.Id(onPart ?? part) : id);
        EquatableList<ItemLine> items = [new ItemLine { Goods = [new GoodsRef(deal.Goods)], Quantity = quantity, Note = _intake.TellsIndicators ? order.Indicator?.ToString() : null }];
        var (date, series) = isDelivered ? _parts.Delivered(order) : default;
        var claim = new Claim
        {
            Id = new ClaimId(id),
            Fact = isDelivered
                ? whole with { Id = fact, Items = items, Stage = Stage.Delivered, Delivered = date, Deliveries = series }
                : whole with { Id = fact, Items = items, Stage = Stage.Ordered, Outcome = reading is null ? null : CommentParts.OutcomeOf(reading) },
            Source = order.Source,
            Place = reading is null ? order.Place : SpanPlace.Of(order, CommentParts.Places(reading)),
            Note = Note(order, remark),
        };
        _intake.Add(claim, order.Tally, order.At, order.Column);
    }

    private static string? Note(Order order, string remark)
    {
        static string Joined(string before, string after) => before.Length == 0 ? after : after.Length == 0 ? before : $"{before}; {after}";

        var name = order.GoodsName != order.Designation || (order.IsDesignatedAlike && order.Designation != order.On?.Designation) ? $"designated {order.Designation}" : "";
        var note = Joined(Joined(Joined(order.Comment, order.Remark), name), remark);
        return note.Length == 0 ? null : note;
    }
}
