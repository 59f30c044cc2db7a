using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Text;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Policy;

/// <summary>A restriction as a claim in view gives it, tested against transfers.</summary>
internal sealed class Rule
{
    private readonly World _world;
    private readonly EntityTable _entities;
    private readonly GoodsTree _goods;
    private readonly IReadOnlyList<(PolicyChange Fact, Claim Claim)> _changes;

    private Rule(World world, Restriction restriction, Claim claim)
    {
        (_world, Restriction, Claim) = (world, restriction, claim);
        (_entities, _goods) = (world.View.Store.Entities, world.View.Store.Goods);
        _changes = [.. world.View.Facts<PolicyChange>(new PolicyChange().Kind).Where(c => c.Fact.Restriction == restriction.Id)];
    }

    public Restriction Restriction { get; }

    public Claim Claim { get; }

    /// <summary>The changes of the rule that claims in view tell of.</summary>
    public IEnumerable<FactId> Changes => _changes.Select(c => c.Fact.Id);

    public static IEnumerable<Rule> All(World world) =>
        world.View.Facts<Restriction>(new Restriction().Kind).Select(r => new Rule(world, r.Fact, r.Claim));

    /// <summary>The same, with the claims that tell of them.</summary>
    public IReadOnlyList<(PolicyChange Fact, Claim Claim)> AllChanges => _changes;

    /// <summary>When the claim was made: its own date, else its source's.</summary>
    public PartialDate? ReportedDate => Claim.Reported ?? _world.View.Store.Sources.GetValueOrDefault(Claim.Source)?.Published;

    public static Rule Of(World world, Claim claim) => new(world, (Restriction)claim.Fact, claim);

    /// <summary>Whether it was in force on all days of a stretch, the quality of the claim included.</summary>
    public Likelihood Force(Window when) => World.Least(InForce(when), _world.Weakened(Claim));

    public bool IsIssuedBy(int party) => _world.Is(Restriction.Issuer, party);

    public bool Binds(int party, Window when) => _world.Contains(Bound, party, when) != Likelihood.No;

    /// <summary>Whether the rule covers a direct transfer.</summary>
    /// <param name="supplier">Who would supply it; null is a party that the rule binds.</param>
    /// <param name="recipient">Who would receive it.</param>
    /// <param name="goods">The goods, or none for goods not told.</param>
    /// <param name="terms">The terms, or none for terms not told.</param>
    /// <param name="when">When.</param>
    public (Standing Standing, IReadOnlyList<Ground> Grounds) Covers(int? supplier, int recipient, IReadOnlyList<int> goods, IReadOnlyCollection<Terms> terms, Window when)
    {
        var grounds = new List<Ground>();
        var bound = supplier is { } party ? _world.Contains(Bound, party, when) : Likelihood.Certain;
        if (bound != Likelihood.Certain)
        {
            grounds.Add(new Ground($"{_entities[supplier!.Value].Id} among the bound, {Bound}", bound));
        }

        var target = Restriction.Targets.IsEmpty ? Likelihood.Certain : _world.Contains(Restriction.Targets, recipient, when);
        if (!Restriction.Targets.IsEmpty)
        {
            grounds.Add(new Ground($"{_entities[recipient].Id} among {Restriction.Targets}", target));
        }

        var matched = MatchGoods(goods);
        if (!Restriction.Goods.IsEmpty)
        {
            grounds.Add(new Ground($"goods among {Restriction.Goods}", matched));
        }

        var onTerms = Restriction.Terms.Count == 0 ? Likelihood.Certain
            : terms.Count == 0 ? Likelihood.Possible
            : terms.Intersect(Restriction.Terms).Any() ? Likelihood.Certain
            : Likelihood.No;
        if (Restriction.Terms.Count > 0)
        {
            grounds.Add(new Ground($"terms{(terms.Count == 0 ? ", not told," : "")} among {string.Join(", ", Restriction.Terms.Select(t => Words.Of(t)))}", onTerms));
        }

        var inForce = InForce(when);
        var changed = _changes.Count == 0 ? "" : $", after {string.Join(", ", _changes.Select(c => $"{c.Fact.Id} ({(c.Fact.Change is { } kind ? Words.Of(kind) : "changed")} {c.Fact.Date})"))}";
        grounds.Add(new Ground($"in force {(when == Window.Always ? "at a time not told" : $"in {when}")}{changed}", inForce));
        if (Restriction.Exceptions.Count > 0)
        {
            grounds.Add(new Ground($"outside the exceptions ({string.Join("; ", Restriction.Exceptions)})", Likelihood.Possible));
        }

        if (_world.Weakened(Claim) != Likelihood.Certain)
        {
            grounds.Add(new Ground($"the rule as {Citation.Of(Claim)} gives it, hedged, inferred, damaged or denied", Likelihood.Possible));
        }

        var all = World.Least([.. grounds.Select(g => g.Likelihood ?? Likelihood.Certain)]);
        if (all != Likelihood.No && Restriction.Test == RestrictionTest.EndUse)
        {
            grounds.Add(new Ground("the end use serves what the rule allows, which no graph can decide", null));
            return (Standing.Undetermined, grounds);
        }

        return (all switch { Likelihood.No => Standing.NoneFound, Likelihood.Possible => Standing.Possible, _ => Standing.Certain }, grounds);
    }

    private PartySet Bound => !Restriction.Bound.IsEmpty ? Restriction.Bound
        : Restriction.Issuer is { } issuer ? new PartySet { Parties = [issuer] }
        : PartySet.None;

    private Likelihood MatchGoods(IReadOnlyList<int> goods)
    {
        if (Restriction.Goods.IsEmpty)
        {
            return Likelihood.Certain;
        }

        var each = goods.Select(MatchOne).ToList();
        return each.Count == 0 ? Likelihood.Possible : each.TrueForAll(l => l == Likelihood.Certain) ? Likelihood.Certain : each.Exists(l => l != Likelihood.No) ? Likelihood.Possible : Likelihood.No;
    }

    private Likelihood MatchOne(int goods)
    {
        var byItem = Restriction.Goods.Items.Select(item => _entities.Canonical(item.Item))
            .Select(item => _goods.Subsumes(item, goods) ? Likelihood.Certain : _goods.Subsumes(goods, item) ? Likelihood.Possible : Likelihood.No);
        var byTag = Restriction.Goods.Tags.Select(tag => _goods.HasTag(goods, tag) ? Likelihood.Certain : _goods.MayHaveTag(goods, tag) ? Likelihood.Possible : Likelihood.No);
        return byItem.Concat(byTag).DefaultIfEmpty(Likelihood.No).Max();
    }

    /// <summary>
    /// A rule seen in force on a day is certain on that day and possible elsewhere; a stated extent bounds it; a change leaves it possible, an end none.
    /// </summary>
    private Likelihood InForce(Window when)
    {
        var stated = Restriction.Valid?.Timing;
        Likelihood inForce;
        if (stated is { } valid && valid.Possible.First != valid.Possible.Last)
        {
            inForce = World.Within(valid, when);
        }
        else
        {
            var seen = stated?.Certain.First ?? ReportedDay();
            inForce = seen.IsOneDay && seen.Contains(when) ? Likelihood.Certain : Likelihood.Possible;
        }

        return _changes.Aggregate(inForce, (so, change) => World.Least(so, After(change.Fact, change.Claim, when)));
    }

    private Window ReportedDay() => ReportedDate?.Timing.Certain.First ?? Window.Always;

    /// <summary>What a change leaves of the rule at some time; one that is not surely so takes nothing away for certain.</summary>
    private Likelihood After(PolicyChange change, Claim claim, Window when)
    {
        var date = When(change);
        var (before, after) = (IsBefore(when, date), IsAfter(when, date));
        var left = change.Change switch
        {
            PolicyChangeKind.Introduced => before ? BeforeIntroduction(date, when) : after ? Likelihood.Certain : Likelihood.Possible,
            PolicyChangeKind.Ended or PolicyChangeKind.Suspended => before ? Likelihood.Certain : after ? AfterEnd(date, when) : Likelihood.Possible,
            _ => before ? Likelihood.Certain : Likelihood.Possible,
        };
        return left == Likelihood.No && _world.Weakened(claim) != Likelihood.Certain ? Likelihood.Possible : left;
    }

    /// <summary>Nothing, unless the rule was there before, ended and came back.</summary>
    private Likelihood BeforeIntroduction(Timing introduced, Window when)
    {
        var ends = _changes.Select(c => c.Fact).Where(c => c.Change is PolicyChangeKind.Ended or PolicyChangeKind.Suspended).Select(When)
            .Where(end => end.Possible.First.Lo < introduced.Possible.Last.Hi).ToList();
        return ends.Exists(end => IsBefore(when, end)) ? Likelihood.Certain : ends.TrueForAll(end => IsAfter(when, end)) ? Likelihood.No : Likelihood.Possible;
    }

    /// <summary>Nothing, unless the rule came back.</summary>
    private Likelihood AfterEnd(Timing end, Window when)
    {
        var returns = _changes.Select(c => c.Fact).Where(c => c.Change == PolicyChangeKind.Introduced).Select(When).Where(date => date.Possible.Last.Hi > end.Possible.First.Lo).ToList();
        return returns.Count == 0 ? Likelihood.No
            : returns.Exists(date => IsAfter(when, date) && date.Certain.First.Lo >= end.Certain.Last.Hi) ? Likelihood.Certain
            : Likelihood.Possible;
    }

    private static Timing When(PolicyChange change) => change.Date?.Timing ?? Timing.Undated;

    private static bool IsBefore(Window when, Timing date) => when.Hi <= date.Certain.First.Lo && date.Certain.First.Lo != Window.NoStart;

    private static bool IsAfter(Window when, Timing date) => date.Certain.Last.Hi <= when.Lo && when.Lo != Window.NoStart;
}
