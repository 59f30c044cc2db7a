using ArmsGraph.Model.Facts;
using ArmsGraph.Store;

namespace ArmsGraph.Query.Routes;

/// <summary>Finds who stands between two parties on any walk, and by scans without each party of one route those without whom there is none.</summary>
internal sealed class IntermediarySearch
{
    private readonly View _view;
    private readonly IntermediaryQuestion _question;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<int> _from;
    private readonly HashSet<int> _to;
    private readonly Effort _effort;
    private readonly LegParties _parties;
    private readonly Dictionary<int, (SortedSet<IntermediaryRole> Roles, SortedSet<int> Facts)> _found = [];

    public IntermediarySearch(View view, IntermediaryQuestion question, CancellationToken cancellation)
    {
        (_view, _question, _cancellation) = (view, question, cancellation);
        (_from, _to) = (PartyChoice.Of(view, question.From), PartyChoice.Of(view, question.To));
        _effort = new Effort(question.Budget, cancellation);
        _parties = new LegParties(view);
    }

    public IntermediaryAnswer Run()
    {
        var witnesses = new Witnesses(_view, _question, _from, _to);
        var witness = witnesses.Without(new HashSet<int>(), _cancellation);
        var mandatory = witness is null ? [] : Mandatory(witness, witnesses);
        var (shares, legs) = _question.MandatoryOnly || witness is null ? ([], null) : Walks();
        if (_question.MandatoryOnly && witness is not null)
        {
            Note([.. witness.Legs.Select(leg => leg.Index)], witness.StartsAtOrigin is not null);
            foreach (var other in _found.Keys.Except(mandatory).ToList())
            {
                _found.Remove(other);
            }
        }

        var reasons = _effort.Completeness.Reasons.Concat(witnesses.Completeness.Reasons).Distinct(StringComparer.Ordinal);
        var found = _found.Select(pair => Of(pair.Key, mandatory, shares.TryGetValue(pair.Key, out var share) ? share : legs is null ? null : 0)).Where(party => party.IsMandatory || !_question.MandatoryOnly);
        return new IntermediaryAnswer(
            _question, [.. found.OrderByDescending(party => party.IsMandatory).ThenByDescending(party => party.Share).ThenBy(party => party.Party.Text, StringComparer.Ordinal)],
            legs, witness, new Completeness([.. reasons]));
    }

    /// <summary>A party that sources place there with doubt alone may not be there at all, and so is not one without which nothing reaches.</summary>
    private Intermediary Of(int party, HashSet<int> mandatory, double? share)
    {
        var (roles, facts) = _found[party];
        var hedge = _parties.HedgeOf(party, facts);
        return new Intermediary(_view.Store.Entities[party].Id, [.. roles], hedge == Hedge.Stated && mandatory.Contains(party), share, [.. facts.Select(_view.Store.Claims.Fact)]) { Hedge = hedge };
    }

    /// <summary>Parties of the route without which no other one is left: only those of one route can be.</summary>
    private HashSet<int> Mandatory(Route witness, Witnesses witnesses) =>
    [
        .. _parties.Between(witness, _from.Union(_to).ToHashSet())
            .Where(party => _effort.Spend() && witnesses.Without(_parties.LegsOf(party).ToHashSet(), _cancellation) is null && witnesses.Completeness.IsComplete),
    ];

    /// <summary>Notes the parties of all walks; tells the shares of the shortest ones and their legs where all walks were seen.</summary>
    private (Dictionary<int, double> Shares, int? Legs) Walks()
    {
        var walks = new WalkGraph(new Terrain(_view, _question), _question, _from, _to, _effort);
        foreach (var state in walks.States)
        {
            Note([walks.Leg(state)], walks.Origin(state) >= 0);
            foreach (var next in walks.Next(state))
            {
                NoteJunction(walks.Leg(state), walks.Leg(next));
            }
        }

        if (_effort.IsSpent)
        {
            return ([], null);
        }

        var shortest = new ShortestWalks(walks);
        var all = shortest.Count(_ => false);
        var standing = shortest.States.ToDictionary(state => state, state => StandingOn(walks, state));
        return (standing.Values.SelectMany(parties => parties).Distinct().ToDictionary(party => party, party => 1 - (shortest.Count(state => standing[state].Contains(party)) / all)), shortest.Legs);
    }

    private HashSet<int> StandingOn(WalkGraph walks, int state)
    {
        var leg = walks.Leg(state);
        return [_view.Store.Legs.From[leg], _view.Store.Legs.To[leg], .. _parties.Waypoints(leg).Select(waypoint => waypoint.Party)];
    }

    private void Note(IReadOnlyList<int> legs, bool startsAtOrigin)
    {
        if (startsAtOrigin)
        {
            Note(_view.Store.Legs.From[legs[0]], IntermediaryRole.Supplier, legs[0]);
        }

        for (var i = 0; i < legs.Count; i++)
        {
            foreach (var (party, role) in _parties.Waypoints(legs[i]))
            {
                Note(party, role == ViaRole.Transit ? IntermediaryRole.Transit : IntermediaryRole.Broker, legs[i]);
            }

            if (i + 1 < legs.Count)
            {
                NoteJunction(legs[i], legs[i + 1]);
            }
        }
    }

    private void NoteJunction(int leg, int next)
    {
        var party = _view.Store.Legs.To[leg];
        var role = _view.Store.Legs.IsNextInChain(leg, next) ? RoleWithin(leg) : IntermediaryRole.Holder;
        Note(party, role, leg);
        Note(party, role, next);
    }

    private IntermediaryRole RoleWithin(int leg)
    {
        var custodian = new Leg(_view.Store, leg).TransferValue.Via.Where(via => via.TakesCustody).ElementAt(_view.Store.Legs.Hop(leg));
        return custodian.Role switch { ViaRole.Buyer => IntermediaryRole.Buyer, ViaRole.Refitter => IntermediaryRole.Refitter, _ => IntermediaryRole.Unknown };
    }

    private void Note(int party, IntermediaryRole role, int leg)
    {
        if (_from.Contains(party) || _to.Contains(party))
        {
            return;
        }

        if (!_found.TryGetValue(party, out var noted))
        {
            _found[party] = noted = ([], []);
        }

        noted.Roles.Add(role);
        noted.Facts.Add(_view.Store.Claims.FactOf(_view.Store.Legs.Claim[leg]));
    }
}
