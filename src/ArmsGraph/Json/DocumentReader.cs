using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Store;

namespace ArmsGraph.Json;

/// <summary>Reads one fact document, or one file of JSON lines, into a draft. All faults of shape are collected; a syntax fault ends the file.</summary>
internal sealed class DocumentReader
{
    /// <summary>Where reference data declare their sources: no user's source id has a slash.</summary>
    private const string ReferenceNamespace = "data/";

    private readonly FileText _file;
    private readonly ReadOptions _options;
    private readonly FaultList _faults;
    private readonly ReadContext _context;
    private readonly bool _isReferenceData;
    private readonly Draft _draft = new();

    private DocumentReader(FileText file, ReadOptions options, FaultList faults, bool isReferenceData)
    {
        (_file, _options, _faults, _isReferenceData) = (file, options, faults, isReferenceData);
        _context = new ReadContext(file, faults);
    }

    public static Draft Read(string name, byte[] bytes, ReadOptions options, FaultList faults, bool isReferenceData = false)
    {
        if (bytes.LongLength > options.MaxBytes)
        {
            faults.Add(Texts.TooLarge, new Position(name, 0, 0), FormattableString.Invariant($"the file has more than {options.MaxBytes} bytes; expected at most {options.MaxBytes}"));
            return new Draft();
        }

        var reader = new DocumentReader(new FileText(name, bytes), options, faults, isReferenceData);
        if (reader.Parts() is { } parts)
        {
            reader.ReadParts(parts);
        }

        return reader._draft;
    }

    private DocumentParts? Parts()
    {
        var lines = JsonLines.Looks(_file) ? JsonLines.Read(_file, _options, _faults) : null;
        if (lines is not null)
        {
            return JsonLines.Parts(lines, _context);
        }

        if (JsonLines.Looks(_file) || StrictJson.Read(_file, _file.Start, _file.Bytes.Length - _file.Start, _options, _faults) is not { } root)
        {
            return null;
        }

        if (root.Kind != NodeKind.Object)
        {
            _context.Fault(Texts.NotADocument, root.Offset, $"the file holds {root.Describe()}; expected an object with 'sources', 'entities' and 'facts'");
            return null;
        }

        var reader = new ObjectReader(root, "a fact document", _context, "");
        reader.Take("$schema");
        var parts = new DocumentParts(List(reader, "sources"), List(reader, "entities"), List(reader, "facts"));
        reader.End();
        return parts;
    }

    private static List<Node> List(ObjectReader reader, string name)
    {
        if (reader.Take(name) is not { } node)
        {
            return [];
        }

        if (node.Kind == NodeKind.Array)
        {
            return node.Items;
        }

        reader.Shape(name, node, "a list");
        return [];
    }

    private void ReadParts(DocumentParts parts)
    {
        foreach (var node in parts.Sources)
        {
            ReadSource(node);
        }

        var entities = parts.Entities.Select(node => (Node: node, Head: EntityHead(node))).ToList();
        for (var i = 0; i < _draft.Sources.Count; i++)
        {
            _draft.Sources[i] = _draft.Sources[i] with { Value = InFull(_draft.Sources[i].Value) };
        }

        foreach (var (node, head) in entities.Where(e => e.Node.Kind == NodeKind.Object))
        {
            ReadEntity(node, head);
        }

        foreach (var node in parts.Facts)
        {
            ReadClaim(node);
        }
    }

    private void ReadSource(Node node)
    {
        var faults = _context.Faults;
        var source = EntityReader.Source(node, _context, id => id.Length > 0 && CheckId(node, id, null, "source") is { } ok ? _isReferenceData ? ReferenceNamespace + ok : ok : "");
        _context.Sources.Add(source.Id.Text);
        if (_context.Faults > faults)
        {
            _draft.Refused.Add(source.Id.Text);
        }
        else
        {
            _draft.Sources.Add(new Placed<Model.Entities.Source>(source, _context.Locator(node)));
        }
    }

    /// <summary>A source whose coverage names the file's own goods by their full ids.</summary>
    private Model.Entities.Source InFull(Model.Entities.Source source)
    {
        EquatableList<EntityId> Full(EquatableList<EntityId> goods) => [.. goods.Select(id => _context.Entity(id.Text))];
        return source.Covers is { } covers ? source with { Covers = covers with { Goods = Full(covers.Goods), Except = Full(covers.Except) } } : source;
    }

    /// <summary>The full id of an entity and its source, noted before any body is read, so that a file's own names are known throughout it.</summary>
    private (EntityId Id, SourceId? Source)? EntityHead(Node node)
    {
        var reader = new ObjectReader(node, "an entity", _context, "");
        var faults = _context.Faults;
        if (node.Kind != NodeKind.Object)
        {
            return null;
        }

        var written = reader.RequiredText("id");
        var source = reader.Text("source") ?? OnlySource;
        if (source is null && !reader.Has("source"))
        {
            NoSource(node, "an entity");
        }

        if (_context.Faults > faults || CheckId(node, written, source, "entity") is not { } id)
        {
            _draft.Refused.Add(written);
            return null;
        }

        var full = id.Contains('/', StringComparison.Ordinal) || source is null || _isReferenceData ? id : $"{source}/{id}";
        _context.OwnEntities[id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..]] = full;
        return (new EntityId(full), source is null ? null : new SourceId(source));
    }

    /// <summary>Reads the body of an entity; that of one without a head for its faults only.</summary>
    private void ReadEntity(Node node, (EntityId Id, SourceId? Source)? head)
    {
        var faults = _context.Faults;
        var entity = EntityReader.Entity(node, head?.Id ?? default, head?.Source, _context);
        if (head is null || entity is null || _context.Faults > faults)
        {
            _draft.Refused.Add(head?.Id.Text ?? "");
        }
        else
        {
            _draft.Entities.Add(new Placed<Model.Entities.Entity>(entity, _context.Locator(node)));
        }
    }

    private void ReadClaim(Node node)
    {
        var faults = _context.Faults;
        var reader = new ObjectReader(node, "a fact", _context, "");
        if (node.Kind != NodeKind.Object)
        {
            return;
        }

        var head = ClaimHeadOf(node, reader) ?? new ClaimHead("", "", null); // without a head the body is read for its faults only
        var claim = ClaimReader.Read(node, head, _context);
        if (claim is null || _context.Faults > faults)
        {
            _draft.Refused.Add(head.Fact);
            _draft.Refused.Add(head.Claim ?? head.Fact);
            if (claim is not null && head.Source.Length > 0)
            {
                _draft.Faulty.Add(new Placed<Claims.Claim>(claim, _context.Locator(node)));
            }
        }
        else
        {
            _draft.Claims.Add(new Placed<Claims.Claim>(claim, _context.Locator(node)));
        }
    }

    private ClaimHead? ClaimHeadOf(Node node, ObjectReader reader)
    {
        var faults = _context.Faults;
        var (id, claimOn, own) = (reader.Text("id"), reader.Text("claimOn"), reader.Text("claim"));
        if (_context.Faults > faults)
        {
            return null;
        }

        if (id is null == claimOn is null)
        {
            _context.Fault(Texts.IdOrClaimOn, node.Offset, "a fact has neither 'id' nor 'claimOn', or both; expected 'id' for a new fact, 'claimOn' for a further claim on one");
            return null;
        }

        var source = reader.Text("source") ?? OnlySource;
        if (source is null)
        {
            if (!reader.Has("source"))
            {
                NoSource(node, "a fact");
            }

            return null;
        }

        if (id is not null)
        {
            CheckId(node, id, source, "fact");
            var full = ReadContext.Full(id, source);
            return new ClaimHead(source, full, full);
        }

        var (on, claim) = (ReadContext.Full(claimOn!, source), own is null ? null : ReadContext.Full(own, source));
        if (own is not null && CheckId(node, own, source, "claim", "claim") is not null && claim == on)
        {
            _context.Fault(Texts.BadId, reader.Take("claim")!.Offset, $"'claim' holds \"{own}\", the id of the fact; expected another id, or none");
        }

        return new ClaimHead(source, on, claim);
    }

    private string? OnlySource => _context.Sources.Count == 1 ? _context.Sources[0] : null;

    private void NoSource(Node node, string what) =>
        _context.Fault(Texts.NoSource, node.Offset, FormattableString.Invariant($"{what} names no 'source', and the file declares {_context.Sources.Count}; expected 'source', or one source in the file"));

    /// <summary>Checks an id that is declared: short, or in full with its own source before the slash.</summary>
    private string? CheckId(Node node, string id, string? source, string what, string property = "id")
    {
        var local = source is not null && id.StartsWith($"{source}/", StringComparison.Ordinal) ? id[(source.Length + 1)..] : id;
        if (local.Length > 0 && local.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-'))
        {
            return id;
        }

        var place = node.Members.Find(m => m.Name == property)?.Value ?? node;
        _context.Fault(Texts.BadId, place.Offset, $"the id of the {what} is {place.Describe()}; expected letters, digits, '.', '_' and '-'{(source is null ? "" : $", or \"{ArmsGraph.Text.Printable.Line(source)}/\" before them")}");
        return null;
    }
}
