using System.Text.RegularExpressions;
using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests.Embargoes;

/// <summary>What holds of the curated embargoes as a file, whatever they say.</summary>
public sealed partial class EmbargoFileTests
{
    private static readonly TransferGraph Graph = TransferGraph.Embargoes;

    private static readonly IReadOnlyList<Claim> Claims = [.. Graph.Claims];

    private static readonly IReadOnlyList<Restriction> Rules = [.. Graph.Facts.OfType<Restriction>()];

    private static readonly ILookup<FactId, Claim> Changes = Graph.Picked.Where(claim => claim.Fact is PolicyChange).ToLookup(claim => ((PolicyChange)claim.Fact).Restriction!.Value);

    private static Window When(Claim change) => ((PolicyChange)change.Fact).Date!.Hull;

    [Test]
    public void They_load_without_a_doubt_and_hold_rules_and_memberships_only()
    {
        Assert.That(Graph.Diagnostics, Is.Empty);
        Assert.That(Graph.Facts.Select(fact => fact.Kind).Distinct(StringComparer.Ordinal), Is.EquivalentTo(new[] { "membership", "policy-change", "restriction" }));
        Assert.That(Graph.Conflicts().Select(conflict => conflict.Fact.Text), Is.EqualTo(new[] { "unsc-2231/iran-2025" }), "whether the measures of 2006 to 2010 hold again is disputed");
    }

    [Test]
    public void Every_rule_says_who_is_bound_from_when_how_firmly_and_how_far() => Assert.That(
        Rules.Where(rule => rule is { Issuer: null } or { Force: null } or { Valid: null } or { Test: null } or { Text: null } or { Instruments.Count: 0 } or { Reach.Count: 0 } || rule.Bound.IsEmpty || rule.Valid.Hull.From is null),
        Is.Empty);

    /// <summary>A rule without targets would answer for every party that is asked about.</summary>
    [Test]
    public void Every_rule_names_its_targets_and_binds_the_members_of_its_issuer() => Assert.That(
        Rules.Where(rule => rule.Targets.IsEmpty || !rule.Bound.Classes.Any(c => c.Kind == ClassKind.MembersOf && c.Party == rule.Issuer!.Party)).Select(rule => rule.Id.Text),
        Is.Empty);

    [Test]
    public void A_rule_with_an_end_has_a_change_that_ends_it() => Assert.That(
        Rules.Where(rule => rule.Valid!.Hull.To is not null && !Changes[rule.Id].Any(c => ((PolicyChange)c.Fact).Change == PolicyChangeKind.Ended)).Select(rule => rule.Id.Text),
        Is.Empty);

    [Test]
    public void Changes_follow_the_start_of_their_rule_and_its_end_is_the_last_of_them()
    {
        Assert.That(Rules.Where(rule => Changes[rule.Id].Any(c => When(c).Hi <= rule.Valid!.Hull.Lo)).Select(rule => rule.Id.Text), Is.Empty);
        Assert.That(Rules.Where(rule => Changes[rule.Id].Count(c => ((PolicyChange)c.Fact).Change == PolicyChangeKind.Ended) > 1).Select(rule => rule.Id.Text), Is.Empty);
        Assert.That(
            from rule in Rules
            from end in Changes[rule.Id]
            where ((PolicyChange)end.Fact).Change == PolicyChangeKind.Ended && Changes[rule.Id].Any(other => When(other).Lo > When(end).Lo)
            select rule.Id.Text,
            Is.Empty);
    }

    [Test]
    public void No_document_tells_of_what_was_before_it_but_those_that_say_that_they_infer()
    {
        var published = Graph.Sources.Where(source => source.Published is not null).ToDictionary(source => source.Id, source => source.Published!.Hull);
        Assert.That(
            from claim in Claims
            let date = claim.Fact switch { PolicyChange change => change.Date, Restriction rule => rule.Valid, _ => null }
            where date is not null && claim.Modality != Modality.Inferred && date.Hull.Hi <= (claim.Reported?.Hull ?? published[claim.Source]).Lo
            select claim.Id.Text,
            Is.Empty);
    }

    [Test]
    public void Every_claim_of_a_rule_or_a_change_names_a_dated_document() => Assert.That(
        Graph.Sources.Where(source => Claims.Any(claim => claim.Source == source.Id) && (source.Published is null || source.Title is null || source.Publisher is null)).Select(source => source.Id.Text),
        Is.Empty);

    [Test]
    public void Every_resolution_that_is_cited_is_a_source_with_its_number_year_and_symbol()
    {
        var resolutions = Graph.Sources.Where(source => Resolution().IsMatch(source.Id.Text)).ToList();
        foreach (var resolution in resolutions)
        {
            var (number, year) = (Number().Match(resolution.Id.Text).Value, resolution.Published!.Text[..4]);
            Assert.That(resolution.Title, Is.EqualTo($"Resolution {number} ({year}), S/RES/{number} ({year})"));
        }

        var known = resolutions.Select(source => Number().Match(source.Id.Text).Value).ToHashSet(StringComparer.Ordinal);
        var words = Claims.SelectMany(claim => new[] { claim.Note, (claim.Fact as Restriction)?.Text }).Concat(Graph.Entities.Where(e => e.Source?.IsReferenceData == false).SelectMany(e => e.Aliases));
        Assert.That(words.OfType<string>().SelectMany(text => Cited().Matches(text)).Select(match => match.Groups["number"].Value).Where(number => !known.Contains(number)), Is.Empty);
    }

    [Test]
    public void Instruments_bear_the_source_that_they_are()
    {
        foreach (var instrument in Graph.Entities.OfType<Instrument>())
        {
            var title = Graph.Sources.Single(source => source.Id == instrument.Source).Title!;
            Assert.That(instrument.Issuer, Is.Not.Null);
            var named = title.StartsWith("Resolution", StringComparison.Ordinal) ? $"Security Council r{title[1..title.IndexOf(',', StringComparison.Ordinal)]}" : title;
            Assert.That(instrument.Name, Does.StartWith(named));
        }
    }

    [Test]
    public void A_state_that_is_named_for_certain_lived_at_the_time_of_the_rule() => Assert.That(
        from rule in Rules
        from target in rule.Targets.Parties
        where target.Hedge is null
        let state = Graph.Entities.First(entity => entity.Id == target.Party) as State
        where state?.Existed is { } existed && !existed.Hull.Overlaps(rule.Valid!.Hull)
        select $"{rule.Id}: {state.Id}",
        Is.Empty);

    [Test]
    public void Groups_are_targets_of_some_rule() => Assert.That(
        Graph.Entities.OfType<ArmedGroup>().Where(group => !Rules.Any(rule => rule.Targets.Parties.Any(target => target.Party == group.Id))).Select(group => group.Id.Text),
        Is.Empty);

    [TestCase("UN", "2024", 193)]
    [TestCase("UN", "1979", 152)]
    [TestCase("EU", "1990", 12)]
    [TestCase("EU", "2005", 25)]
    [TestCase("EU", "2024", 27)]
    [TestCase("OSCE", "2024", 57)]
    public void Members_at_a_time_are_as_many_as_there_were(string organisation, string year, int count)
    {
        var end = PartialDate.Parse(year).Hull.Hi;
        var stated = Graph.Facts.OfType<Membership>().Where(m => m.Of!.Value.Text == organisation && m.Date!.Hull.Lo < end).ToList();
        var left = stated.Where(m => m.Status == MembershipStatus.Withdrawn).Select(m => m.Party!.Party).ToHashSet();
        Assert.That(
            stated.Where(m => !left.Contains(m.Party!.Party) && (m.Date!.Hull.To is null || m.Date.Hull.IsOneDay))
                .Select(m => (State)Graph.Entities.First(e => e.Id == m.Party!.Party)).Count(state => state.Existed?.Hull is not { } life || life.Hi >= end),
            Is.EqualTo(count));
    }

    [GeneratedRegex(@"^unsc-[0-9]+$", RegexOptions.NonBacktracking)]
    private static partial Regex Resolution();

    [GeneratedRegex(@"[0-9]+$", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex(@"SCR (?<number>[0-9]+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Cited();
}
