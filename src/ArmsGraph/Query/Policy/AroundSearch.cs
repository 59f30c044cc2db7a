using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query.Consent;
using ArmsGraph.Query.Routes;
using ArmsGraph.Store;
using ArmsGraph.Text;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Policy;

/// <summary>Finds routes of at least two legs from a bound party to a target of a rule (SEMANTICS 5).</summary>
internal sealed class AroundSearch(View view, AroundQuestion question)
{
    private readonly World _world = new(view);
    private readonly FactStore _store = view.Store;
    private readonly SortedSet<string> _caps = new(StringComparer.Ordinal);

    public AroundAnswer Run(CancellationToken cancellation)
    {
        var findings = Rules().SelectMany(rule => Around(rule, cancellation)).ToList();
        if (findings.Count > question.Top)
        {
            _caps.Add(FormattableString.Invariant($"the first {question.Top} of {findings.Count} findings"));
        }

        return new AroundAnswer(question, [.. findings.Take(question.Top)], _caps.Count == 0 ? Completeness.Complete : new Completeness([.. _caps]));
    }

    /// <summary>The rules that a given route is a finding of.</summary>
    public IEnumerable<Finding> On(Route route) =>
        Rules().Where(rule => rule.Binds(SupplierOf(route), Window.Always)).Select(rule => Judge(rule, route)).OfType<Finding>();

    private IEnumerable<Rule> Rules()
    {
        var rules = Rule.All(_world);
        if (question.Issuer is { } name)
        {
            var issuer = _store.Entities.Canonical(_store.Entities.Find<Party>(name, "party").Id);
            rules = rules.Where(rule => rule.IsIssuedBy(issuer));
        }

        return question.Restriction is { } id ? rules.Where(rule => rule.Restriction.Id.Text == id) : rules;
    }

    private IEnumerable<Finding> Around(Rule rule, CancellationToken cancellation)
    {
        var parties = view.Legs().SelectMany(leg => new[] { _store.Legs.From[leg], _store.Legs.To[leg], _store.Legs.Origin(leg) }).Where(p => p >= 0).Distinct().Order().ToList();
        HashSet<int> suppliers = [.. parties.Where(p => rule.Binds(p, Window.Always))];
        HashSet<int> targets = [.. parties.Where(p => rule.Covers(null, p, [], [], Window.Always).Standing != Standing.NoneFound)];
        if (suppliers.Count == 0 || targets.Count == 0)
        {
            return [];
        }

        var (routes, completeness) = RouteQueries.Best(view, question, question.MaxLegs, int.MaxValue, suppliers, targets, cancellation);
        _caps.UnionWith(completeness.Reasons);
        return routes.Where(route => SupplierOf(route) != _store.Legs.To[route.Legs[^1].Index]).Select(route => Judge(rule, route)).OfType<Finding>();
    }

    /// <summary>Who sets a route going: the state of origin at which it starts, else its first supplier.</summary>
    private int SupplierOf(Route route) => route.StartsAtOrigin is { } origin ? _store.Entities.Canonical(origin) : _store.Legs.From[route.Legs[0].Index];

    private Finding? Judge(Rule rule, Route route)
    {
        if (route.Legs.Count < 2)
        {
            return null;
        }

        var target = _store.Legs.To[route.Legs[^1].Index];
        var (restricted, grounds) = rule.Covers(SupplierOf(route), target, Goods(route.Legs[0]), [], Hull(route));
        if (restricted == Standing.NoneFound || !LegsAllow(rule, route, out var legs))
        {
            return null;
        }

        _store.TryGetFact(rule.Restriction.Id, out var fact);
        var said = Said(rule, route).ToList();
        return new Finding
        {
            Restriction = rule.Restriction.Id,
            Issuer = rule.Restriction.Issuer?.Party,
            Route = route,
            Restricted = restricted,
            Reach = new ReachTest(_store, rule, route).Result(),
            ConsentChain = new ConsentSearch(_world).Of(route),
            Basis = said.Count > 0 ? Basis.Asserted : Basis.Inferred,
            ReportedAs = [.. said.Select(ReportedAs)],
            Denials = [.. said.Select(s => s.Fact.Id).Prepend(rule.Restriction.Id).SelectMany(Denials).Concat(route.Denials).Distinct()],
            Assumptions = [.. grounds.Where(g => g.Likelihood != Likelihood.Certain).Select(g => g.ToString()), .. legs],
            Sources = Citation.Of(view.Citations(fact)),
        };
    }

    /// <summary>No leg may be certainly covered as a direct transfer of its own supplier; one that may be is an assumption.</summary>
    private bool LegsAllow(Rule rule, Route route, out List<string> assumptions)
    {
        assumptions = [];
        foreach (var leg in route.Legs.Where(leg => rule.Binds(_store.Legs.From[leg.Index], leg.Window)))
        {
            var (standing, _) = rule.Covers(_store.Legs.From[leg.Index], _store.Legs.To[leg.Index], Goods(leg), leg.Terms, leg.Window);
            if (standing == Standing.Certain)
            {
                return false;
            }

            if (standing != Standing.NoneFound)
            {
                assumptions.Add($"the leg {leg.From} -> {leg.To} by itself: restricted {Words.Of(standing)}");
            }
        }

        return true;
    }

    private IEnumerable<Claim> Said(Rule rule, Route route) =>
        from s in view.Facts<Statement>(new Statement().Kind)
        where s.Fact.Says is not null && s.Fact.Restriction == rule.Restriction.Id && route.Legs.Any(leg => leg.Transfer == s.Fact.Transfer)
        select s.Claim;

    private string ReportedAs(Claim claim)
    {
        var statement = (Statement)claim.Fact;
        string[] manner = [.. claim.Modality == Modality.Reported ? Array.Empty<string>() : [Words.Of(claim.Modality)], .. claim.Hedge == Hedge.Stated ? Array.Empty<string>() : [Words.Of(claim.Hedge)]];
        return $"reported as \"{Words.Of(statement.Says!.Value)}\" by {Speaker(statement, claim)}{(manner.Length == 0 ? "" : $" ({string.Join(", ", manner)})")}";
    }

    private EquatableList<Citation> Denials(FactId fact) => _store.TryGetFact(fact, out var ordinal) ? Citation.Of(view.Denials(ordinal)) : [];

    private string Speaker(Statement statement, Claim claim) =>
        $"{(statement.Speaker is { } speaker ? $"{Name(speaker)} in " : claim.SaidBy is { } said ? $"{said} in " : "")}{Citation.Of(claim)}";

    /// <summary>A person is in no finding but by the public role.</summary>
    private string Name(Participant speaker) =>
        speaker.Party is { } id && _store.Entities[_store.Entities.Canonical(id)] is Person person ? person.Role : speaker.ToString();

    private IReadOnlyList<int> Goods(Leg leg) => _store.Goods.Set(_store.Legs.Goods(leg.Index));

    private static Window Hull(Route route) => new(route.Legs.Min(leg => leg.Window.Lo), route.Legs.Max(leg => leg.Window.Hi));
}
