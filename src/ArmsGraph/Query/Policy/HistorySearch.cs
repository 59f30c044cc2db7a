using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Policy;

/// <summary>
/// Puts what sources say of an issuer's rules in order of time. A rule has as many versions as sources still state it: each may have seen it on another day, and on
/// a day it stands as the strongest of them says.
/// </summary>
internal sealed class HistorySearch(View view, HistoryQuestion question, Effort effort)
{
    private readonly World _world = new(view);
    private readonly Window _period = (question.During?.Hull ?? Window.Always).Intersect(view.Spec.During);

    public HistoryAnswer Run()
    {
        var issuer = view.Store.Entities.Find<Party>(question.Issuer, "party");
        var rules = Rule.All(_world).Where(rule => rule.IsIssuedBy(view.Store.Entities.Canonical(issuer.Id))).DistinctBy(rule => rule.Restriction.Id)
            .OrderBy(rule => rule.Restriction.Id.Text, StringComparer.Ordinal).ToList();
        var events = rules.SelectMany(Events).Where(e => e.When.Overlaps(_period))
            .OrderBy(e => e.When == Window.Always).ThenBy(e => e.When.Lo).ThenBy(e => e.When.Hi).ThenBy(e => e.Kind).ThenBy(e => e.Restriction.Text, StringComparer.Ordinal)
            .ThenBy(e => e.Fact.Text, StringComparer.Ordinal);
        return new HistoryAnswer(question, issuer.Id, [.. events], [.. rules.Select(HistoryOf)], Completeness.Complete);
    }

    private IEnumerable<PolicyEvent> Events(Rule rule) =>
        Versions(rule).SelectMany(version => Seen(version)).GroupBy(e => (e.Kind, e.When, e.Date)).Select(same => same.OrderByDescending(e => e.Standing).First() with { Sources = [.. same.SelectMany(e => e.Sources).Distinct()] })
            .Concat(rule.AllChanges.Select(change => Change(rule, change.Fact, change.Claim)));

    /// <summary>The rule as each source that still states it gives it.</summary>
    private List<Rule> Versions(Rule rule) => Versions(rule.Restriction.Id).Select(claim => Rule.Of(_world, claim)).DefaultIfEmpty(rule).ToList();

    private IEnumerable<Claim> Versions(FactId id)
    {
        view.Store.TryGetFact(id, out var fact);
        foreach (var row in view.Store.ClaimsOf(fact))
        {
            effort.Spend();
            if (view.IsCurrent(row) && view.Store.Claims.IsAffirming(row) && view.Store.Tree.GradeOf(view.Store.Claims[row]).Meets(view.Spec.GradeFloor))
            {
                yield return view.Store.Claims[row];
            }
        }
    }

    private IEnumerable<PolicyEvent> Seen(Rule version)
    {
        var valid = version.Restriction.Valid;
        if (valid is null || valid.Timing.Possible.First == valid.Timing.Possible.Last)
        {
            var date = valid ?? version.ReportedDate;
            yield return Event(version, PolicyEventKind.SeenInForce, date, date?.Timing.Possible.First, date?.Timing.Certain.First);
            yield break;
        }

        if (valid.Timing.Possible.First.Lo != Window.NoStart)
        {
            yield return Event(version, PolicyEventKind.ValidFrom, valid, valid.Timing.Possible.First, valid.Timing.Certain.First);
        }

        if (valid.Timing.Possible.Last.Hi != Window.NoEnd)
        {
            yield return Event(version, PolicyEventKind.ValidUntil, valid, valid.Timing.Possible.Last, valid.Timing.Certain.Last);
        }
    }

    private PolicyEvent Event(Rule version, PolicyEventKind kind, PartialDate? date, Window? when, Window? sure)
    {
        view.Store.TryGetFact(version.Restriction.Id, out var fact);
        return new PolicyEvent(
            version.Restriction.Id, kind, when ?? Window.Always, date, StandingOf(version.Claim, sure), version.Restriction.Id, version.Restriction.Instruments,
            [Citation.Of(version.Claim)], Citation.Of(view.Denials(fact)));
    }

    private PolicyEvent Change(Rule rule, PolicyChange change, Claim claim)
    {
        view.Store.TryGetFact(change.Id, out var fact);
        var kind = change.Change switch
        {
            PolicyChangeKind.Introduced => PolicyEventKind.Introduced,
            PolicyChangeKind.Suspended => PolicyEventKind.Suspended,
            PolicyChangeKind.Ended => PolicyEventKind.Ended,
            _ => PolicyEventKind.Changed,
        };
        return new PolicyEvent(
            rule.Restriction.Id, kind, change.Date?.Hull ?? Window.Always, change.Date, StandingOf(claim, change.Date?.Timing.Certain.Hull), change.Id, rule.Restriction.Instruments,
            Citation.Of(view.Citations(fact)), Citation.Of(view.Denials(fact)));
    }

    private Standing StandingOf(Claim claim, Window? sure) =>
        sure is { } window && window.Lo != Window.NoStart && window.Hi != Window.NoEnd && _world.Weakened(claim) == Likelihood.Certain ? Standing.Certain : Standing.Possible;

    private RuleHistory HistoryOf(Rule rule)
    {
        var versions = Versions(rule);
        var stretches = new List<PolicyStretch>();
        foreach (var days in _period.IsEmpty ? [] : Between(Bounds(versions)))
        {
            effort.Spend();
            var standing = versions.Max(version => version.Force(days)) switch { Likelihood.No => Standing.NoneFound, Likelihood.Possible => Standing.Possible, _ => Standing.Certain };
            if (stretches.Count > 0 && stretches[^1].Standing == standing)
            {
                stretches[^1] = stretches[^1] with { When = new Window(stretches[^1].When.Lo, days.Hi) };
            }
            else
            {
                stretches.Add(new PolicyStretch(days, standing));
            }
        }

        return new RuleHistory(
            rule.Restriction.Id, rule.Restriction.Instruments, rule.Restriction.Text, [.. stretches],
            Citation.Of(rule.Changes.Prepend(rule.Restriction.Id).SelectMany(id => view.Store.TryGetFact(id, out var fact) ? view.Citations(fact) : [])));
    }

    /// <summary>Days at which what is known of the rule can change: between two of them it is one.</summary>
    private SortedSet<int> Bounds(IEnumerable<Rule> versions)
    {
        var bounds = new SortedSet<int> { _period.Lo, _period.Hi };
        foreach (var date in versions.SelectMany(version => version.AllChanges.Select(change => change.Fact.Date).Append(version.Restriction.Valid ?? version.ReportedDate)).OfType<PartialDate>())
        {
            foreach (var window in new[] { date.Timing.Possible.First, date.Timing.Possible.Last, date.Timing.Certain.First, date.Timing.Certain.Last, date.Timing.Certain.Core })
            {
                bounds.UnionWith(new[] { window.Lo, window.Hi }.Where(day => day > _period.Lo && day < _period.Hi));
            }
        }

        return bounds;
    }

    private static IEnumerable<Window> Between(SortedSet<int> bounds) => bounds.Zip(bounds.Skip(1), (lo, hi) => new Window(lo, hi));
}
