using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;

namespace ArmsGraph.Query.Explain;

/// <summary>Joins declared end users with where the goods of their transfers go.</summary>
internal sealed class EndUserSearch(View view, EndUserQuestion question, CancellationToken cancellation)
{
    private readonly FactStore _store = view.Store;
    private readonly World _world = new(view);
    private readonly Terrain _terrain = new(view, question);
    private readonly Effort _effort = new(question.Budget, cancellation);
    private readonly SortedSet<string> _caps = new(StringComparer.Ordinal);

    public EndUserAnswer Run()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(question.Top);
        ArgumentOutOfRangeException.ThrowIfNegative(question.MinLag);
        int? only = question.EndUser is { } name ? _store.Entities.Canonical(_store.Entities.Find<Party>(name, "party").Id) : null;
        var legs = view.Legs().ToLookup(_terrain.FactOf);
        var found = Declarations().Where(d => only is not { } user || _world.Contains(d.Declared, user, Time.Window.Always) != Likelihood.No).SelectMany(d => Of(d, legs))
            .OrderBy(m => m.Transfer.Text, StringComparer.Ordinal).ThenBy(m => m.DeclaredBy.Text, StringComparer.Ordinal).ThenBy(m => m.Recipient.Text, StringComparer.Ordinal).ToList();
        if (found.Count > question.Top)
        {
            _caps.Add(FormattableString.Invariant($"the first {question.Top} of {found.Count}"));
        }

        _caps.UnionWith(_effort.Completeness.Reasons);
        return new EndUserAnswer(question, [.. found.Take(question.Top)], _caps.Count == 0 ? Completeness.Complete : new Completeness([.. _caps]));
    }

    private IEnumerable<Declaration> Declarations()
    {
        foreach (var (transfer, claim) in view.Facts<Transfer>(new Transfer().Kind))
        {
            if (transfer.EndUser is { Party: not null } user)
            {
                yield return new Declaration(transfer.Id, new PartySet { Parties = [user] }, transfer.Id, claim);
            }
        }

        foreach (var (consent, claim) in view.Facts<Authorisation>(new Authorisation().Kind).Where(a => a.Fact is { Status: ConsentStatus.Granted, Recipients.IsEmpty: false }))
        {
            foreach (var transfer in consent.Transfers)
            {
                yield return new Declaration(transfer, consent.Recipients, consent.Id, claim);
            }
        }
    }

    private IEnumerable<EndUserMismatch> Of(Declaration declaration, ILookup<int, int> legs)
    {
        if (!_store.TryGetFact(declaration.Transfer, out var fact))
        {
            yield break;
        }

        var walk = new OnwardWalk(_terrain, question, _effort, isDated: true);
        var starts = legs[fact].GroupBy(leg => (_store.Legs.Claim[leg], _store.Legs.Line(leg))).Select(chain => chain.MinBy(leg => _store.Legs.Hop(leg)))
            .Select(leg => _terrain.Lot(leg) is { } lot ? walk.First(leg, lot, -1) : null).OfType<OnwardWalk.Step>().ToList();
        var told = new HashSet<int>();
        foreach (var step in walk.From(starts))
        {
            var recipient = _store.Legs.To[step.Leg];
            var among = Among(declaration, step.Leg);
            if (among == Likelihood.Certain || told.Contains(recipient) || walk.From([step]).Skip(1).Any(later => Among(declaration, later.Leg) != Likelihood.No))
            {
                continue;
            }

            var route = new RouteAssembly(_terrain, question).Of(step.Path(), -1);
            if (route.Verdict.Order < question.Order)
            {
                _caps.Add("order certain was tested on the earliest way to each recipient only");
                continue;
            }

            told.Add(recipient);
            yield return Mismatch(declaration, recipient, among, route);
        }
    }

    private Likelihood Among(Declaration declaration, int leg) => _world.Contains(declaration.Declared, _store.Legs.To[leg], _store.Legs.Timing(leg).Possible.Hull);

    private EndUserMismatch Mismatch(Declaration declaration, int recipient, Likelihood among, Route route)
    {
        var by = _store.TryGetFact(declaration.By, out var ordinal) ? ordinal : -1;
        var assumptions = new List<string>();
        if (among == Likelihood.Possible)
        {
            assumptions.Add($"{_store.Entities[recipient].Id} is possibly among {declaration.Declared}");
        }

        if (_world.Weakened(declaration.Claim, declaration.Declared.Parties.Max(party => party.Hedge)) != Likelihood.Certain)
        {
            assumptions.Add($"the declaration as {Citation.Of(declaration.Claim)} gives it, hedged, not plainly reported, damaged or denied");
        }

        return new EndUserMismatch(
            declaration.Transfer, declaration.Declared, declaration.By, _store.Entities[recipient].Id, route, [.. assumptions], Citation.Of(view.Citations(by)),
            [.. Citation.Of(view.Denials(by)).Concat(route.Denials).Distinct()]);
    }

    private sealed record Declaration(FactId Transfer, PartySet Declared, FactId By, Claim Claim);
}
