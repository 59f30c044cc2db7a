using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query.Consent;
using ArmsGraph.Query.Policy;
using ArmsGraph.Store;
using ArmsGraph.Text;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Explain;

/// <summary>Tells facts, routes and findings in plain sentences.</summary>
internal sealed class NarrativeWriter(View view)
{
    private readonly FactWords _words = new(view.Store.Entities);

    public Narrative Of(int fact)
    {
        var rows = view.Store.ClaimsOf(fact).Where(view.IsKnown).ToList();
        var sentences = rows.Select(row => (Row: row, Claim: view.Store.Claims[row])).Select(c => Said(c.Claim, view.IsCurrent(c.Row) || c.Claim.Polarity == Polarity.Retracts)).ToList();
        var cited = Citation.Of(view.Citations(fact));
        var roots = view.Citations(fact).SelectMany(view.Store.Tree.Roots).Distinct().Count();
        sentences.Add(new Sentence(
            cited.Count == 0 ? "Nobody affirms it in this view."
            : FormattableString.Invariant($"It rests on {Count(roots, "independent source")}{(view.Denials(fact).Any() ? ", and is contested" : "")}."), cited));
        return new Narrative([.. sentences]);
    }

    public Narrative Of(Route route) => new([.. Sentences(route)]);

    public Narrative Of(Finding finding)
    {
        view.Store.TryGetFact(finding.Restriction, out var fact);
        return new Narrative(
        [
            new Sentence(Finding.Preamble, []),
            .. view.Picked(fact).Select(claim => Said(claim, isCurrent: true)),
            new Sentence($"That the rule covers a direct transfer of these goods is {Sure(finding.Restricted)}; the route lies {Reach(finding.Reach)} its stated reach.", finding.Sources),
            .. finding.ReportedAs.Select(said => new Sentence($"The transfer is {said}.", [])),
            .. finding.Assumptions.Select(assumed => new Sentence($"It is assumed, not known: {assumed}.", finding.Sources)),
            .. finding.ConsentChain.Steps.Select(Asked),
            .. Sentences(finding.Route),
            .. finding.Denials.Except(finding.Route.Denials).Select(denial => new Sentence($"{denial.Source} denies the rule or what is said of it.", [denial])),
        ]);
    }

    private IEnumerable<Sentence> Sentences(Route route)
    {
        var verdict = route.Verdict;
        var parties = FactWords.List(route.Legs.Skip(1).Select(leg => _words.Name(leg.From)));
        yield return new Sentence(
            $"This is {(route.Kind == RouteKind.Documented ? $"a documented route: {(route.Legs.Count == 1 ? "a source asserts the transfer" : "sources assert every junction of it")}" : "an inferred route: some junction is concluded from goods and dates, and no source asserts it")}. Arms {(route.IsPlan ? "are meant to" : verdict.Stage == Stage.Delivered ? "went" : "were to")} {(route.IsPlan || verdict.Stage != Stage.Delivered ? "go " : "")}from {_words.Name(route.Parties[0])} to {_words.Name(route.Parties[^1])}{(route.Legs.Count == 1 ? " directly" : $" through {parties}")}; the whole is {FactWords.Came(verdict.Stage)}.",
            route.Sources);
        foreach (var (leg, at) in route.Legs.Select((leg, at) => (leg, at)))
        {
            yield return Leg(leg);
            if (at < route.Junctions.Count)
            {
                yield return Junction(route.Junctions[at], leg, route.Legs[at + 1]);
            }
        }

        foreach (var assumed in route.Assumptions)
        {
            yield return new Sentence($"It is assumed, not known: {assumed}.", route.Sources);
        }

        foreach (var denial in route.Denials)
        {
            yield return new Sentence($"{denial.Source} denies a transfer of the route.", [denial]);
        }

        yield return new Sentence(
            $"At its weakest the route is {Words.Of(verdict.Modality)} and {Words.Of(verdict.Hedge)}, its order {Words.Of(verdict.Order)}, its grade {(verdict.Grade == Grade.NotJudged ? "not judged" : verdict.Grade)}; it rests on {Count(verdict.IndependentSources, "independent source")}.",
            route.Sources);
    }

    private Sentence Leg(Leg leg)
    {
        var terms = leg.Terms.Count == 0 ? "" : $" as {FactWords.List(leg.Terms.Select(term => Words.Of(term).Replace('-', ' ')))}";
        var between = leg.Waypoints.Count == 0 ? "" : $", by way of {FactWords.List(leg.Waypoints.Select(w => $"{_words.Name(w.Party)} ({Words.Of(w.Role)})"))}";
        var when = leg.Window == Window.Always ? "at a time that no source tells" : leg.Window.From == leg.Window.To ? $"on {leg.Window.From}" : $"{(leg.Window.From is { } from ? $"not before {from}" : "")}{(leg.Window is { From: not null, To: not null } ? " and " : "")}{(leg.Window.To is { } to ? $"not after {to}" : "")}";
        var manner = leg.Modality switch { Modality.Reported => "as reported", Modality.Intended => "as intended", Modality.Inferred => "as its source concludes", _ => "as a case spoken of" };
        return new Sentence(
            $"{_words.Name(leg.From)} {(leg.Stage >= Stage.InDelivery ? "passed" : "would pass")} {leg.QuantityAndGoods} to {_words.Name(leg.To)}{terms}{between}{(leg.ClaimValue.Fact is Transfer transfer ? _words.Paid(transfer) : "")}, {when}: {FactWords.Came(leg.Stage)}{(leg.Outcome == Outcome.Open ? "" : $", {Words.Of(leg.Outcome)}")}, {manner}{(leg.Hedge == Hedge.Stated ? "" : $", {Words.Of(leg.Hedge)}")}.",
            [Citation.Of(leg.ClaimValue)]);
    }

    private Sentence Junction(Junction junction, Leg before, Leg after)
    {
        var sources = Citation.Of(new[] { before.ClaimValue, after.ClaimValue });
        var place = _words.Name(junction.At);
        return new Sentence(
            junction.Continuity == Continuity.SameTransfer ? $"That the same goods go on at {place} is asserted: one transfer holds both legs."
            : junction.Basis == Basis.Asserted ? $"That the same goods go on at {place} is asserted: {after.Transfer} is said to continue {before.Transfer}; that order is {Words.Of(junction.Order)}."
            : $"That goods of {before.Transfer} go on in {after.Transfer} at {place} is inferred ({Words.Of(junction.Continuity)}); that order is {(junction.Order == Order.Certain ? "certain" : "possible, which the dates allow and do not prove")}.",
            sources);
    }

    private Sentence Said(Claim claim, bool isCurrent) => new(
        $"{claim.Source} {FactWords.Manner(claim)} {(claim.Reading == Reading.Garbled ? "(in damaged words) " : "")}{_words.Of(claim.Fact)}{(isCurrent ? "" : ", which it has taken back or replaced")}.", [Citation.Of(claim)]);

    private Sentence Asked(ConsentStep step) => new(
        $"The consent of {(step.Grantor is { } grantor ? _words.Name(grantor) : "nobody that is known")} for {_words.Name(step.Holder)} to pass the goods to {_words.Name(step.Recipient)} is {Words.Of(step.Status).Replace('-', ' ')}{(step.Hedge == Hedge.Stated ? "" : $", {Words.Of(step.Hedge)}")}{(step.Note is null ? "" : $" ({step.Note})")}.",
        step.Sources);

    private static string Sure(Standing standing) => standing switch { Standing.Undetermined => "undetermined, since no graph can decide an end use", Standing.NoneFound => "not found", _ => Words.Of(standing) };

    private static string Reach(ReachFinding reach) => reach switch { ReachFinding.Within => "within", ReachFinding.Outside => "outside", _ => "perhaps within" };

    private static string Count(int count, string what) => FormattableString.Invariant($"{count} {what}{(count == 1 ? "" : "s")}");
}
