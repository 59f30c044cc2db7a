using ArmsGraph.Claims;
using ArmsGraph.Diagnostics;
using ArmsGraph.Json;
using ArmsGraph.Model.Entities;
using ArmsGraph.Store;
using ArmsGraph.Store.Loading;

namespace ArmsGraph;

/// <summary>Collects sources, entities and claims, from documents or from code, and builds a graph of them. May be changed; the graph may not.</summary>
/// <remarks>Reference data (states, categories, systems) are always there. Not for use by several threads at once.</remarks>
public sealed class TransferGraphBuilder
{
    private static readonly string[] Extensions = [".json", ".jsonl", ".ndjson"];

    private readonly Draft _draft = new();
    private FaultList _faults = new();
    private readonly ReadOptions _options;
    private readonly FactStore? _base;

    /// <summary>Creates an empty builder.</summary>
    /// <param name="options">Limits on what is read; null for the defaults.</param>
    public TransferGraphBuilder(ReadOptions? options = null)
    {
        _options = options ?? ReadOptions.Default;
        _draft.AddRange(ReferenceData.Draft);
    }

    /// <summary>Creates a builder that holds all of a store already: what is added lies over it. A claim that the store named is named again, the same.</summary>
    internal TransferGraphBuilder(FactStore store)
        : this()
    {
        _base = store;
        _draft.Sources.AddRange(store.Sources.Values.Where(source => !source.Id.IsReferenceData).Select(Placed<Source>.InCode));
        _draft.Entities.AddRange(store.Entities.All.Where(entity => entity is not AnonymousParty && entity.Source?.IsReferenceData != true).Select(Placed<Entity>.InCode));
        for (var row = 0; row < store.Claims.Count; row++)
        {
            var claim = store.Claims[row];
            _draft.Add(claim.Id.Text.Contains('@', StringComparison.Ordinal) ? claim with { Id = default } : claim, default);
        }
    }

    /// <summary>Adds a source.</summary>
    public TransferGraphBuilder Add(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _draft.Sources.Add(Placed<Source>.InCode(source));
        return this;
    }

    /// <summary>Adds an entity, named by its full id.</summary>
    public TransferGraphBuilder Add(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        _draft.Entities.Add(Placed<Entity>.InCode(entity));
        return this;
    }

    /// <summary>Adds a claim, named by full ids. A claim whose id is its fact's introduces the fact; one without an id is given one.</summary>
    public TransferGraphBuilder Add(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        _draft.Add(claim, default);
        return this;
    }

    /// <summary>Adds a claim as above, read from a file: diagnostics name the place.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="position">Where it was read.</param>
    public TransferGraphBuilder Add(Claim claim, Position position)
    {
        ArgumentNullException.ThrowIfNull(claim);
        _draft.Add(claim, position);
        return this;
    }

    /// <summary>Adds a fault that was found by whoever reads for the builder: <see cref="Build"/> tells it with all others.</summary>
    /// <param name="fault">The fault; a warning is none.</param>
    public TransferGraphBuilder Add(Diagnostic fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        if (fault.Severity != Severity.Error)
        {
            throw new ArgumentException("a warning is no fault", nameof(fault));
        }

        _faults = new FaultList(_faults);
        _faults.Add(fault.Code, fault.Position, fault.Message);
        return this;
    }

    /// <summary>Adds a file, or the documents of a folder and those below it (<c>.json</c>, <c>.jsonl</c>, <c>.ndjson</c>; hidden ones left out), in ordinal order. Faults wait for <see cref="Build"/>.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="progress">Is told how far each file has been read, from the thread that reads.</param>
    /// <param name="cancellation">Stops the reading; nothing of the path is added then.</param>
    public TransferGraphBuilder AddPath(string path, IProgress<LoadProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var (draft, faults) = (new Draft(), new FaultList(_faults));
        foreach (var file in FilesOf(path, faults))
        {
            try
            {
                using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
                draft.AddRange(Read(stream, file, faults, progress, cancellation));
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                faults.Add(Texts.Unreadable, new Position(file, 0, 0), $"the file cannot be read ({unreadable.Message}); expected a fact document, or a folder of them");
            }
        }

        return Add(draft, faults);
    }

    /// <summary>Adds a document or JSON lines from a stream, read to its end or to the limit. Faults wait for <see cref="Build"/>.</summary>
    /// <param name="stream">The stream; stays open.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="progress">Is told how far the stream has been read, from the thread that reads.</param>
    /// <param name="cancellation">Stops the reading; nothing of the stream is added then.</param>
    public TransferGraphBuilder AddStream(Stream stream, string name, IProgress<LoadProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        var faults = new FaultList(_faults);
        return Add(Read(stream, name, faults, progress, cancellation), faults);
    }

    /// <summary>Adds the curated seeds; see <see cref="TransferGraph.Seeds"/>. Once: a second time they are their own duplicates.</summary>
    public TransferGraphBuilder AddSeeds() => ReferenceData.AddSeeds(this);

    /// <summary>Adds the curated embargoes, as rules beside whatever else is added; see <see cref="TransferGraph.Embargoes"/>. Once: a second time they are their own duplicates.</summary>
    public TransferGraphBuilder AddEmbargoes() => ReferenceData.AddEmbargoes(this);

    /// <summary>Checks everything that was added and builds the graph. O(n log n) in the facts.</summary>
    /// <param name="cancellation">Stops the building; the builder stays as it is.</param>
    /// <exception cref="FactDocumentException">Some file or value is at fault: all faults are told, and there is no graph.</exception>
    public TransferGraph Build(CancellationToken cancellation = default) => new(BuildStore(cancellation));

    internal FactStore BuildStore(CancellationToken cancellation = default)
    {
        var draft = new Draft();
        draft.AddRange(_draft);
        var store = StoreLoad.Run(draft, new FaultList(_faults), cancellation);
        for (var i = 0; i < store.Diagnostics.Count; i++)
        {
            store.Diagnostics[i] = _base?.Diagnostics.Find(told => told.Code == store.Diagnostics[i].Code && told.Message == store.Diagnostics[i].Message) ?? store.Diagnostics[i];
        }

        return store;
    }

    internal TransferGraphBuilder AddBytes(string name, byte[] bytes)
    {
        _draft.AddRange(DocumentReader.Read(name, bytes, _options, _faults));
        return this;
    }

    private static IEnumerable<string> FilesOf(string path, FaultList faults)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        var documents = Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true })
            .Where(f => Extensions.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToList();
        if (documents.Count == 0)
        {
            faults.Add(Texts.Unreadable, new Position(path, 0, 0), $"the folder holds no document; expected files ending in {string.Join(", ", Extensions)}");
        }

        return documents;
    }

    private Draft Read(Stream stream, string name, FaultList faults, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        var input = new InputStream(stream, _options, progress, cancellation);
        return input.LooksLikeLines(name) ? LinesReader.Read(name, input, _options, faults) : DocumentReader.Read(name, input.Whole(), _options, faults);
    }

    private TransferGraphBuilder Add(Draft draft, FaultList faults)
    {
        _draft.AddRange(draft);
        _faults = faults;
        return this;
    }
}
