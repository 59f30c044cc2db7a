using ArmsGraph.Claims;
using ArmsGraph.Diagnostics;
using ArmsGraph.Json;
using ArmsGraph.Model.Entities;
using ArmsGraph.Store;

namespace ArmsGraph;

/// <summary>Collects sources, entities and claims, from documents or from code, and builds a graph of them. May be changed; the graph may not.</summary>
/// <remarks>Reference data (states, categories, systems) are always there. Not for use by several threads at once.</remarks>
public sealed class TransferGraphBuilder
{
    private static readonly string[] Extensions = [".json", ".jsonl", ".ndjson"];

    private readonly Draft _draft = new();
    private readonly FaultList _faults = new();
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
        _draft.Claims.AddRange(Enumerable.Range(0, store.Claims.Count).Select(row => store.Claims[row])
            .Select(claim => Placed<Claim>.InCode(claim.Id.Text.Contains('@', StringComparison.Ordinal) ? claim with { Id = default } : claim)));
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
        _draft.Claims.Add(Placed<Claim>.InCode(claim));
        return this;
    }

    /// <summary>Adds a file, or the documents of a folder and those below it (<c>.json</c>, <c>.jsonl</c>, <c>.ndjson</c>; hidden ones left out), in ordinal order. Faults wait for <see cref="Build"/>.</summary>
    /// <param name="path">The file or folder.</param>
    public TransferGraphBuilder AddPath(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!Directory.Exists(path))
        {
            try
            {
                using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
                return AddStream(file, path);
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                _faults.Add(Texts.Unreadable, new Position(path, 0, 0), $"the file cannot be read ({unreadable.Message}); expected a fact document, or a folder of them");
                return this;
            }
        }

        var documents = Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true })
            .Where(f => Extensions.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToList();
        if (documents.Count == 0)
        {
            _faults.Add(Texts.Unreadable, new Position(path, 0, 0), $"the folder holds no document; expected files ending in {string.Join(", ", Extensions)}");
        }

        foreach (var inside in documents)
        {
            AddPath(inside);
        }

        return this;
    }

    /// <summary>Adds a document or JSON lines from a stream, read to its end or to the limit. Faults wait for <see cref="Build"/>.</summary>
    /// <param name="stream">The stream; stays open.</param>
    /// <param name="name">What messages call it.</param>
    public TransferGraphBuilder AddStream(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        using var bytes = new MemoryStream();
        var chunk = new byte[1 << 16];
        int read;
        while (bytes.Length <= _options.MaxBytes && (read = stream.Read(chunk)) > 0)
        {
            bytes.Write(chunk, 0, read);
        }

        return AddBytes(name, bytes.ToArray());
    }

    /// <summary>Checks everything that was added and builds the graph.</summary>
    /// <exception cref="FactDocumentException">Some file or value is at fault: all faults are told, and there is no graph.</exception>
    public TransferGraph Build() => new(BuildStore());

    internal FactStore BuildStore()
    {
        var draft = new Draft();
        draft.AddRange(_draft);
        var store = FactStore.Build(draft, new FaultList(_faults));
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
}
