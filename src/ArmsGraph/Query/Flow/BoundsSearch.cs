using ArmsGraph.Model.Facts;
using ArmsGraph.Query.Routes;
using ArmsGraph.Store;

namespace ArmsGraph.Query.Flow;

/// <summary>Finds how many can have come and how many surely did.</summary>
internal sealed class BoundsSearch
{
    private readonly BoundsQuestion _question;
    private readonly Terrain _terrain;
    private readonly HashSet<int> _from;
    private readonly HashSet<int> _to;
    private readonly Effort _effort;
    private readonly Dictionary<int, decimal?> _most = [];
    private readonly Dictionary<int, Sum> _amounts = [];
    private readonly List<int> _otherUnits = [];

    public BoundsSearch(View view, BoundsQuestion question, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(question.MinLag);
        (_question, _terrain) = (question, new Terrain(view, question));
        (_from, _to) = (PartyChoice.Of(view, question.From), PartyChoice.Of(view, question.To));
        _effort = new Effort(question.Budget, cancellation);
    }

    public BoundsAnswer Run()
    {
        foreach (var leg in _terrain.View.Legs().Where(_terrain.MayCarry))
        {
            Measure(leg);
        }

        var (documented, chains) = Documented();
        var network = new TimeNetwork(_terrain, _question, _from, _to, _most);
        var unbounded = network.Unbounded();
        var most = unbounded.Count > 0 ? null : (decimal?)network.Most(_effort);
        var isSpent = _effort.IsSpent;
        return new BoundsAnswer(
            _question, documented, isSpent ? Received() : most, Legs(chains), unbounded.Count > 0 || isSpent ? [] : Legs(network.Binding()), Legs(unbounded), Legs(_otherUnits),
            HasVersions() || _most.Keys.Any(IsWide) || _most.Keys.Select(leg => _terrain.Store.Legs.Goods(leg)).Distinct().Skip(1).Any(), _effort.Completeness);
    }

    private void Measure(int leg)
    {
        _effort.Spend(0);
        var quantities = LegAmount.Of(new Leg(_terrain.Store, leg)).ToList();
        if (quantities.TrueForAll(quantity => quantity.Unit == Quantity.Items))
        {
            _amounts[leg] = quantities.Select(quantity => LegAmount.Bounds(quantity, isSure: true)).Aggregate((a, b) => a + b);
            _most[leg] = _amounts[leg].Max;
        }
        else if (_terrain.Lot(leg) is not null)
        {
            _otherUnits.Add(leg);
        }
    }

    /// <summary>What chains that are asserted and delivered all the way brought at least: goods that all come from the start, arrived for the first time. Of versions of one transfer the least counts.</summary>
    private (decimal Amount, List<int> Chains) Documented()
    {
        var delivered = _amounts.Keys.Where(leg => _terrain.Store.Legs.Stage[leg] == (byte)Stage.Delivered && _terrain.IsSurelyInPeriod(leg)).ToHashSet();
        var passage = new Passage(_terrain, _question.Order, _question.MinLag);
        var sure = new Dictionary<int, int?>();
        var starts = _terrain.Starts(_from).Select(start => start.Leg).Where(leg => delivered.Contains(leg) && LegAmount.IsSurelyAsked(_terrain, leg)).ToHashSet();
        int? Passed(int leg)
        {
            if (starts.Contains(leg))
            {
                return passage.First(leg);
            }

            if (!sure.TryGetValue(leg, out var known))
            {
                sure[leg] = null;
                var before = delivered.Contains(leg) && !_from.Contains(_terrain.Store.Legs.From[leg]) ? _terrain.AssertedBefore(leg).ToList() : [];
                var moments = before.Select(b => !_to.Contains(_terrain.Store.Legs.To[b]) && Passed(b) is { } moment
                    ? passage.Next(b, moment, leg, _terrain.Store.Legs.IsNextInChain(b, leg)) : null).ToList();
                sure[leg] = known = moments.Count > 0 && moments.TrueForAll(moment => moment is not null) ? moments.Max() : null;
            }

            return known;
        }

        var chains = delivered.Where(leg => _to.Contains(_terrain.Store.Legs.To[leg]) && Passed(leg) is not null).Order().ToList();
        var view = _terrain.View;
        var amount = chains.GroupBy(_terrain.FactOf).Select(fact =>
        {
            var versions = fact.GroupBy(leg => view.Store.Legs.Claim[leg]).Select(version => version.Select(leg => _amounts[leg]).Aggregate((a, b) => a + b).Min).ToList();
            return new Sum(versions.Count < view.Picked(fact.Key).Count() ? 0 : versions.Min(), null);
        }).Aggregate(Sum.Nothing, (a, b) => a + b).Min;
        return (amount, chains);
    }

    /// <summary>Whether claims stand side by side as versions of one transfer: each then lets its own amount through.</summary>
    private bool HasVersions() => _terrain.View.Spec.Resolution == Claims.Resolution.All && _terrain.Store.Claims.HasFurther;

    private decimal? Received() => _most.Where(pair => _to.Contains(_terrain.Store.Legs.To[pair.Key])).Select(pair => new Sum(0, pair.Value)).Aggregate(Sum.Nothing, (a, b) => a + b).Max;

    private bool IsWide(int leg) => _terrain.Possible(leg) is var extent && (extent.First != extent.Last || !extent.First.IsOneDay);

    private Model.EquatableList<Leg> Legs(IEnumerable<int> legs) => [.. _terrain.Store.Legs.InOrder(legs).Select(leg => new Leg(_terrain.Store, leg))];
}
