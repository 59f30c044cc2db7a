using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query.Routes;
using ArmsGraph.Store;
using ArmsGraph.Text;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Flow;

/// <summary>
/// Takes the legs in the order of the earliest moments they may have, and keeps for each what is left of it at its recipient and whose that is. A leg draws on what came before and can go on in
/// it, asserted links first; the rest is the supplier's own. One pass; each leg looks at what its supplier received.
/// </summary>
internal sealed class AttributionSearch(View view, AttributionQuestion question, CancellationToken cancellation)
{
    private readonly Terrain _terrain = new(view, question);
    private readonly Effort _effort = new(question.Budget, cancellation);
    private readonly Dictionary<int, Stock> _stocks = [];
    private readonly SortedSet<string> _assumptions = new(StringComparer.Ordinal);

    public AttributionAnswer Run()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(question.MinLag);
        var entities = view.Store.Entities;
        var party = entities.Canonical(entities.Find<Party>(question.Party, "party").Id);
        _assumptions.Add($"an estimate by the convention {Words.Of(question.Convention)}: no source says which items went on");
        _assumptions.Add("what a supplier had not received before is its own");
        var (sums, received) = (new SortedDictionary<int, decimal>(), new List<int>());
        foreach (var (leg, _) in view.Legs().Select(leg => (leg, Moment: Moment(leg))).OrderBy(pair => pair.Moment.Lo).ThenBy(pair => pair.Moment.Hi).ThenBy(pair => view.Store.Legs.Hop(pair.leg)).ThenBy(pair => pair.leg))
        {
            if (!_effort.Spend())
            {
                break;
            }

            if (Amount(leg) is not { } amount)
            {
                continue;
            }

            var stock = _stocks[leg] = Draw(leg, amount);
            if (view.Store.Legs.To[leg] == party && _terrain.Lot(leg) is not null)
            {
                received.Add(leg);
                foreach (var (origin, part) in stock.Shares)
                {
                    sums[origin] = sums.GetValueOrDefault(origin) + part;
                }
            }
        }

        var total = sums.Values.Sum();
        return new AttributionAnswer(
            question, [.. sums.Where(pair => pair.Value > 0).OrderByDescending(pair => pair.Value).Select(pair => new Attribution(entities[pair.Key].Id, pair.Value, pair.Value / total))],
            [.. _assumptions], [.. view.Store.Legs.InOrder(received).Select(leg => new Leg(view.Store, leg))], _effort.Completeness);
    }

    /// <summary>A chain moves on as a whole: its legs are taken in their order, not before the first.</summary>
    private Window Moment(int leg)
    {
        var (moment, at) = (_terrain.Possible(leg), leg);
        var lo = moment.First.Lo;
        while (_terrain.AssertedBefore(at).FirstOrDefault(before => view.Store.Legs.IsNextInChain(before, at), -1) is var before and >= 0)
        {
            at = before;
            lo = Math.Max(lo, _terrain.Possible(at).First.Lo);
        }

        return new Window(lo, Math.Max(lo, moment.Last.Hi));
    }

    /// <summary>One number of an interval: its middle, or its least where nothing bounds it. Other units than items are left out.</summary>
    private decimal? Amount(int leg)
    {
        var quantities = LegAmount.Of(new Leg(view.Store, leg)).ToList();
        if (quantities.Exists(quantity => quantity.Unit != Quantity.Items))
        {
            _assumptions.Add("transfers in other units than items are left out");
            return null;
        }

        var sum = quantities.Select(quantity => LegAmount.Bounds(quantity, isSure: true)).Aggregate((a, b) => a + b);
        if (sum.Max != sum.Min)
        {
            _assumptions.Add("of an interval its middle counts, of one without upper bound its least");
        }

        return sum.Max is { } most ? sum.Min + ((most - sum.Min) / 2) : sum.Min;
    }

    private Stock Draw(int leg, decimal amount)
    {
        var (drawn, left) = (new SortedDictionary<int, decimal>(), amount);
        var before = Before(leg);
        foreach (var tier in new[] { before.Where(b => b.IsAsserted), before.Where(b => !b.IsAsserted) })
        {
            var stocks = tier.Select(b => _stocks[b.Leg]).Where(stock => stock.Left > 0).ToList();
            var take = Math.Min(left, stocks.Sum(stock => stock.Left));
            left -= take;
            foreach (var (stock, part) in question.Convention == Convention.Fifo ? InTurn(stocks, take) : InProportion(stocks, take))
            {
                stock.Take(part, drawn);
            }
        }

        if (left > 0)
        {
            var origin = view.Store.Legs.Origin(leg) is var stated and >= 0 ? stated : view.Store.Legs.From[leg];
            drawn[origin] = drawn.GetValueOrDefault(origin) + left;
        }

        return new Stock(amount, drawn);
    }

    /// <summary>What had come to the supplier and can go on in the leg, in the order in which it came.</summary>
    private List<(int Leg, bool IsAsserted)> Before(int leg)
    {
        var passage = new Passage(_terrain, question.Order, question.MinLag);
        var found = new List<(int, bool)>();
        foreach (var before in view.Store.In.At(view.Store.Legs.From[leg]))
        {
            if (_effort.Spend() && _stocks.ContainsKey(before) && passage.First(before) is { } moment
                && _terrain.Carry(before, _terrain.Lot(before) ?? _terrain.Goods(before), leg) is { } carried
                && passage.Next(before, moment, leg, carried.Continuity == Continuity.SameTransfer) is not null)
            {
                found.Add((before, carried.Continuity >= Continuity.SameLot));
            }
        }

        return [.. found.OrderBy(b => Moment(b.Item1).Lo).ThenBy(b => b.Item1)];
    }

    private static IEnumerable<(Stock, decimal)> InTurn(List<Stock> stocks, decimal take)
    {
        foreach (var stock in stocks)
        {
            var part = Math.Min(take, stock.Left);
            take -= part;
            yield return (stock, part);
        }
    }

    private static IEnumerable<(Stock, decimal)> InProportion(List<Stock> stocks, decimal take)
    {
        var all = stocks.Sum(stock => stock.Left);
        return all == 0 ? [] : stocks.Select(stock => (stock, take == all ? stock.Left : take * (stock.Left / all))).ToList();
    }

    /// <summary>What a leg brought, whose it was first, and how much of it is left where it came.</summary>
    private sealed class Stock(decimal amount, SortedDictionary<int, decimal> shares)
    {
        private decimal _gone;

        public decimal Left => amount - _gone;

        public IReadOnlyDictionary<int, decimal> Shares => shares;

        public void Take(decimal part, SortedDictionary<int, decimal> into)
        {
            _gone += part;
            foreach (var (origin, share) in shares)
            {
                into[origin] = into.GetValueOrDefault(origin) + (part * (share / amount));
            }
        }
    }
}
