using System.Collections.Concurrent;
using ArmsGraph.Claims;
using ArmsGraph.Diagnostics;
using ArmsGraph.Json;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query;
using ArmsGraph.Quik;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph;

/// <summary>
/// Sourced statements about arms transfers, as a graph that can be asked. Never changes; a view of it (<see cref="AsKnownOn"/>, <see cref="During"/>,
/// <see cref="WithStageAtLeast"/>, <see cref="ResolvedBy"/>) is a graph too. Safe for use by many threads.
/// </summary>
public sealed partial class TransferGraph
{
    private const int MostViews = 16;

    private static readonly Lazy<TransferGraph> SeedGraph = new(() => new TransferGraphBuilder().AddSeeds().Build());
    private static readonly Lazy<TransferGraph> EmbargoGraph = new(() => new TransferGraphBuilder().AddEmbargoes().Build());

    private readonly FactStore _store;
    private readonly ViewSpec _spec;
    private readonly Lazy<View> _view;
    private readonly ConcurrentDictionary<ViewSpec, View> _narrowed = [];

    internal TransferGraph(FactStore store)
        : this(store, ViewSpec.Whole)
    {
    }

    private TransferGraph(FactStore store, ViewSpec spec, bool isHypothetical = false)
    {
        (_store, _spec, IsHypothetical) = (store, spec, isHypothetical);
        _view = new Lazy<View>(() => new View(store, spec));
    }

    /// <summary>The curated seeds that come with the package.</summary>
    public static TransferGraph Seeds => SeedGraph.Value;

    /// <summary>
    /// The curated arms embargoes of the United Nations, the European Union and the OSCE that come with the package: rules and memberships, no transfers.
    /// To ask them of facts of one's own: <see cref="TransferGraphBuilder.AddEmbargoes"/>.
    /// </summary>
    public static TransferGraph Embargoes => EmbargoGraph.Value;

    /// <summary>Whether facts lie over the graph that nobody reported; see <see cref="WhatIf(Action{TransferGraphBuilder})"/>.</summary>
    public bool IsHypothetical { get; }

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

    /// <summary>Reads fact documents, as above, and tells how far it has come.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="progress">Is told how far each file has been read, from the thread that reads.</param>
    /// <param name="cancellation">Stops the load; nothing is left of it.</param>
    /// <exception cref="FactDocumentException">All faults of all files.</exception>
    public static TransferGraph Load(IReadOnlyList<string> paths, IProgress<LoadProgress>? progress, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return paths.Aggregate(new TransferGraphBuilder(), (builder, path) => builder.AddPath(path, progress, cancellation)).Build(cancellation);
    }

    /// <summary>Reads a fact document or JSON lines from a stream.</summary>
    /// <param name="stream">The stream; stays open.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="progress">Is told how far the stream has been read, from the thread that reads.</param>
    /// <param name="cancellation">Stops the load; nothing is left of it.</param>
    /// <exception cref="FactDocumentException">All its faults.</exception>
    public static TransferGraph Load(Stream stream, string name = "(stream)", IProgress<LoadProgress>? progress = null, CancellationToken cancellation = default) =>
        new TransferGraphBuilder().AddStream(stream, name, progress, cancellation).Build(cancellation);

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

    /// <summary>The legs in view as a graph of QuikGraph.</summary>
    public PartyGraph AsQuikGraph() => new(_view.Value);

    /// <summary>Writes the graph to a file, atomically: after any failure or cancellation there is the old file, whole. See <see cref="SaveJson(Stream, GraphFormat, string, IProgress{LoadProgress}, CancellationToken)"/>.</summary>
    public void SaveJson(string path, GraphFormat format = GraphFormat.Facts, string edgesKey = "links", IProgress<LoadProgress>? progress = null, CancellationToken cancellation = default) =>
        AtomicFile.Write(path, stream => SaveJson(stream, format, edgesKey, progress, cancellation));

    /// <summary>Writes all claims of the graph as fact documents, whatever the view; or the legs in view as node-link JSON. The same graph gives the same bytes.</summary>
    /// <param name="stream">Where to; stays open. Of a writing that was stopped it holds a part.</param>
    /// <param name="format">In which form.</param>
    /// <param name="edgesKey">Node-link only: the name of the list of edges.</param>
    /// <param name="progress">Is told how many bytes and values were written, from the thread that writes.</param>
    /// <param name="cancellation">Stops the writing.</param>
    public void SaveJson(Stream stream, GraphFormat format = GraphFormat.Facts, string edgesKey = "links", IProgress<LoadProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var output = new Utf8Output(stream, progress, cancellation);
        switch (format)
        {
            case GraphFormat.Facts:
                DocumentWriter.WriteDocument(_store, output);
                break;
            case GraphFormat.FactsLines:
                DocumentWriter.WriteLines(_store, output);
                break;
            default:
                NodeLinkWriter.Write(_view.Value, output, edgesKey);
                break;
        }
    }

    /// <summary>The graph as its own questions see it.</summary>
    internal View Whole => _view.Value;

    /// <summary>A route is made of places in its graph; those of another mean nothing here.</summary>
    private void CheckOwn(Route? route)
    {
        ArgumentNullException.ThrowIfNull(route);
        if (!route.Legs.All(leg => leg.IsOf(_store)))
        {
            throw new ArgumentException("the route is an answer of another graph", nameof(route));
        }
    }

    private TransferGraph View(ViewSpec spec) => new(_store, _spec.And(spec), IsHypothetical);

    /// <summary>A question that narrows the graph as one before it did finds the view of that one; a few are kept.</summary>
    private View ViewFor(ViewSpec asked)
    {
        if (asked == ViewSpec.Whole)
        {
            return _view.Value;
        }

        if (_narrowed.Count >= MostViews)
        {
            _narrowed.Clear();
        }

        return _narrowed.GetOrAdd(asked, spec => new View(_store, _spec.And(spec)));
    }
}
