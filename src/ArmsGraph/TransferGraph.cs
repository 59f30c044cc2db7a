using ArmsGraph.Claims;
using ArmsGraph.Diagnostics;
using ArmsGraph.Json;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query;
using ArmsGraph.Query.Consent;
using ArmsGraph.Query.Explain;
using ArmsGraph.Query.Flow;
using ArmsGraph.Query.Policy;
using ArmsGraph.Query.Reach;
using ArmsGraph.Query.Routes;
using ArmsGraph.Quik;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph;

/// <summary>
/// Sourced statements about arms transfers, as a graph that can be asked. Never changes; a view of it (<see cref="AsKnownOn"/>, <see cref="During"/>,
/// <see cref="WithStageAtLeast"/>, <see cref="ResolvedBy"/>) is a graph too. Safe for use by many threads.
/// </summary>
public sealed class TransferGraph
{
    private static readonly Lazy<TransferGraph> SeedGraph = new(() => ReferenceData.AddSeeds(new TransferGraphBuilder()).Build());

    private readonly FactStore _store;
    private readonly ViewSpec _spec;
    private readonly Lazy<View> _view;

    internal TransferGraph(FactStore store)
        : this(store, ViewSpec.Whole)
    {
    }

    private TransferGraph(FactStore store, ViewSpec spec)
    {
        (_store, _spec) = (store, spec);
        _view = new Lazy<View>(() => new View(store, spec));
    }

    /// <summary>The curated seeds that come with the package.</summary>
    public static TransferGraph Seeds => SeedGraph.Value;

    /// <summary>The words for the types of facts, ordinal.</summary>
    public static IReadOnlyCollection<string> FactTypes => FactReader.Types;

    /// <summary>The claims that answers stand on, by fact.</summary>
    public IEnumerable<Claim> Picked => Enumerable.Range(0, _store.Claims.Facts).SelectMany(_view.Value.Picked);

    /// <summary>The facts in view as the claims that answers stand on give them, by id.</summary>
    public IEnumerable<Fact> Facts => Picked.Select(claim => claim.Fact);

    /// <summary>All claims, ordered by fact, the introducing one first; views leave out what they do not know.</summary>
    public IEnumerable<Claim> Claims => Enumerable.Range(0, _store.Claims.Count).Where(_view.Value.IsKnown).Select(claim => _store.Claims[claim]);

    /// <summary>All entities, reference data and anonymous parties included.</summary>
    public IEnumerable<Entity> Entities => _store.Entities.All;

    /// <summary>All sources, those of the reference data included.</summary>
    public IEnumerable<Source> Sources => _store.Sources.Values;

    /// <summary>The legs in view, by transfer.</summary>
    public IEnumerable<Leg> Legs => _view.Value.Legs().Select(leg => new Leg(_store, leg));

    /// <summary>What is doubtful in the data and was kept: legs outside their party's life, transfers from a party to itself.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _store.Diagnostics;

    /// <summary>Reads fact documents: files, folders, JSON lines. Nothing of them is in a graph if any is at fault.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <exception cref="FactDocumentException">All faults of all files.</exception>
    public static TransferGraph Load(params ReadOnlySpan<string> paths)
    {
        var builder = new TransferGraphBuilder();
        foreach (var path in paths)
        {
            builder.AddPath(path);
        }

        return builder.Build();
    }

    /// <summary>Reads a fact document or JSON lines from a stream.</summary>
    /// <param name="stream">The stream; stays open.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="FactDocumentException">All its faults.</exception>
    public static TransferGraph Load(Stream stream, string name = "(stream)") => new TransferGraphBuilder().AddStream(stream, name).Build();

    /// <summary>What had been wholly reported by the end of a day; reports without a date are left out.</summary>
    public TransferGraph AsKnownOn(Day day) => View(new ViewSpec { AsKnownOn = day });

    /// <summary>Transfers that can have moved goods in a period; undated ones included.</summary>
    public TransferGraph During(PartialDate period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return View(new ViewSpec { During = period.Hull });
    }

    /// <summary>Legs that have come at least so far.</summary>
    public TransferGraph WithStageAtLeast(Stage stage) => View(new ViewSpec { StageFloor = stage });

    /// <summary>Claims of at least a grade, axis by axis.</summary>
    public TransferGraph WithGradeAtLeast(Grade floor) => View(new ViewSpec { GradeFloor = floor });

    /// <summary>Which claims of a fact answers stand on.</summary>
    public TransferGraph ResolvedBy(Resolution resolution) => View(new ViewSpec { Resolution = resolution });

    /// <summary>Finds an entity by id, by the local part of an id, by name or alias (case aside). O(1) after the first.</summary>
    /// <exception cref="UnknownNameException">None or several bear the name; the nearest are told.</exception>
    public Entity Find(string name) => _store.Entities.Find<Entity>(name, "party, person, goods or instrument");

    /// <summary>Finds a party; see <see cref="Find"/>.</summary>
    public Party FindParty(string name) => _store.Entities.Find<Party>(name, "party");

    /// <summary>Finds the id of a fact by its full id, or by the local part where that is unique.</summary>
    /// <exception cref="UnknownNameException">None or several bear it; the nearest are told.</exception>
    public FactId FindFact(string id) => _store.Claims.Fact(_store.FindFact(id));

    /// <summary>The claims on a fact that the view knows, the introducing one first.</summary>
    public IReadOnlyList<Claim> ClaimsOn(FactId fact) => _store.TryGetFact(fact, out var ordinal) ? [.. _view.Value.Known(ordinal)] : [];

    /// <summary>The documented routes from one party to another, the best first; for more, ask a <see cref="RouteQuestion"/>.</summary>
    /// <example><code>foreach (var route in graph.Routes(from: "KOR", to: "UKR")) Console.WriteLine(route);</code></example>
    public RouteAnswer Routes(string from, string to, CancellationToken cancellation = default) => Ask(new RouteQuestion { From = [from], To = [to] }, cancellation);

    /// <summary>Question 6: the best routes. Exponential in the cap on legs at worst; prunes by what leads to the destination.</summary>
    /// <exception cref="UnknownNameException">The question names what the graph does not know.</exception>
    public RouteAnswer Ask(RouteQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return RouteQueries.Ask(ViewFor(question.View), question, cancellation);
    }

    /// <summary>All routes of a question, lazily and unranked; the caps on count and rank are left aside.</summary>
    public IEnumerable<Route> Enumerate(RouteQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return RouteQueries.Enumerate(ViewFor(question.View), question, cancellation);
    }

    /// <summary>Question 1: whether documented transfers lead from one party to another.</summary>
    public ReachAnswer Reaches(string from, string to, CancellationToken cancellation = default) => Ask(new ReachQuestion { From = [from], To = [to] }, cancellation);

    /// <summary>Question 1. O(E log E) for each state of the lot; no cap on legs.</summary>
    public ReachAnswer Ask(ReachQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return ReachQueries.Ask(ViewFor(question.View), question, cancellation);
    }

    /// <summary>Question 17: documented routes around the rules of an issuer, or of everybody.</summary>
    public AroundAnswer RoutesAround(string? issuer = null, CancellationToken cancellation = default) => Ask(new AroundQuestion { Issuer = issuer }, cancellation);

    /// <summary>Question 17. A search of routes for each rule and target.</summary>
    public AroundAnswer Ask(AroundQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        var named = question.Restriction is { } id ? question with { Restriction = FindFact(id).Text } : question;
        return new AroundSearch(ViewFor(named.View), named).Run(cancellation);
    }

    /// <summary>Question 17, the other way: the rules that a route leads around.</summary>
    public IReadOnlyList<Finding> RestrictionsOn(Route route)
    {
        CheckOwn(route);
        return [.. new AroundSearch(_view.Value, new AroundQuestion()).On(route)];
    }

    /// <summary>Question 16: what an issuer's rules say of transfers to a target.</summary>
    public PolicyAnswer PolicyAt(string issuer, string target, PartialDate? during = null) => Ask(new PolicyQuestion { Issuer = issuer, Target = target, During = during });

    /// <summary>Question 16. O(rules).</summary>
    public PolicyAnswer Ask(PolicyQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return PolicyQueries.Ask(ViewFor(question.View), question);
    }

    /// <summary>Question 18: whose consent a holder needs to pass goods on, and what became of it.</summary>
    public ConsentChain Consent(string goods, string holder, string recipient) => Ask(new ConsentQuestion { Goods = goods, Holder = holder, Recipient = recipient });

    /// <summary>Question 18. O(authorisations).</summary>
    public ConsentChain Ask(ConsentQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return ConsentQueries.Ask(ViewFor(question.View), question);
    }

    /// <summary>Question 18: the consents that a route takes, leg by leg.</summary>
    public ConsentChain ConsentChain(Route route)
    {
        CheckOwn(route);
        return ConsentQueries.Ask(_view.Value, route);
    }

    /// <summary>Question 20: declared deliveries from one party that make up for deliveries to another.</summary>
    public IReadOnlyList<Substitution> Substitutions(string from, string to) => Ask(new SubstitutionQuestion { From = from, To = to });

    /// <summary>Question 20. A join on the middle party.</summary>
    public IReadOnlyList<Substitution> Ask(SubstitutionQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return SubstitutionQueries.Ask(ViewFor(question.View), question);
    }

    /// <summary>Question 22: who claims a fact, where, how, and where that comes from.</summary>
    /// <exception cref="UnknownNameException">No such fact.</exception>
    public Explanation Explain(FactId fact) => new FactExplanation(_view.Value).Of(_store.FindFact(fact.Text));

    /// <summary>Question 22: what a route rests on.</summary>
    public Explanation Explain(Route route)
    {
        CheckOwn(route);
        return new AnswerExplanation(_view.Value).Of(route);
    }

    /// <summary>Question 22: which rule, which route, whose consent, who says so.</summary>
    public Explanation Explain(Finding finding)
    {
        CheckOwn(finding?.Route);
        return new AnswerExplanation(_view.Value).Of(finding!);
    }

    /// <summary>Question 23: where the claims on a fact are in tension.</summary>
    /// <exception cref="UnknownNameException">No such fact.</exception>
    public FactConflicts Conflicts(FactId fact) => new ConflictSearch(_view.Value).Of(_store.FindFact(fact.Text));

    /// <summary>Question 23: all facts whose claims are in tension, by id.</summary>
    public IEnumerable<FactConflicts> Conflicts() =>
        Enumerable.Range(0, _store.Claims.Facts).Select(new ConflictSearch(_view.Value).Of).Where(conflicts => conflicts.Any);

    /// <summary>Question 26: everything in view that names a party, person, goods or instrument.</summary>
    /// <exception cref="UnknownNameException">Nothing bears the name.</exception>
    public AboutAnswer About(string name) => AboutSearch.Ask(_view.Value, name);

    /// <summary>The legs in view as a graph of QuikGraph.</summary>
    public PartyGraph AsQuikGraph() => new(_view.Value);

    /// <summary>Writes the graph to a file, atomically: after any failure there is the old file, whole. See <see cref="SaveJson(Stream, GraphFormat, string)"/>.</summary>
    public void SaveJson(string path, GraphFormat format = GraphFormat.Facts, string edgesKey = "links") =>
        AtomicFile.Write(path, stream => SaveJson(stream, format, edgesKey));

    /// <summary>Writes all claims of the graph as fact documents, whatever the view; or the legs in view as node-link JSON. The same graph gives the same bytes.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="format">In which form.</param>
    /// <param name="edgesKey">Node-link only: the name of the list of edges.</param>
    public void SaveJson(Stream stream, GraphFormat format = GraphFormat.Facts, string edgesKey = "links")
    {
        ArgumentNullException.ThrowIfNull(stream);
        switch (format)
        {
            case GraphFormat.Facts:
                DocumentWriter.WriteDocument(_store, stream);
                break;
            case GraphFormat.FactsLines:
                DocumentWriter.WriteLines(_store, stream);
                break;
            default:
                NodeLinkWriter.Write(_view.Value, stream, edgesKey);
                break;
        }
    }

    /// <summary>A route is made of places in its graph; those of another mean nothing here.</summary>
    private void CheckOwn(Route? route)
    {
        ArgumentNullException.ThrowIfNull(route);
        if (!route.Legs.All(leg => leg.IsOf(_store)))
        {
            throw new ArgumentException("the route is an answer of another graph", nameof(route));
        }
    }

    private TransferGraph View(ViewSpec spec) => new(_store, _spec.And(spec));

    private View ViewFor(ViewSpec asked) => asked == ViewSpec.Whole ? _view.Value : new View(_store, _spec.And(asked));
}
