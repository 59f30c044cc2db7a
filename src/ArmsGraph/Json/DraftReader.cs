using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Store;
using ArmsGraph.Store.Loading;

namespace ArmsGraph.Json;

/// <summary>Reads the parts of one document, or of one file of lines, into a draft. All faults of shape are collected.</summary>
internal sealed class DraftReader(ReadContext context, bool isReferenceData = false)
{
    /// <summary>Where reference data declare their sources: no user's source id has a slash.</summary>
    private const string ReferenceNamespace = "data/";

    private readonly Draft _draft = new();

    public Draft Read(DocumentParts parts)
    {
        foreach (var source in parts.Sources)
        {
            ReadSource(source);
        }

        var entities = parts.Entities.Select(part => (Part: part, Head: EntityHead(part))).ToList();
        for (var i = 0; i < _draft.Sources.Count; i++)
        {
            _draft.Sources[i] = _draft.Sources[i] with { Value = InFull(_draft.Sources[i].Value) };
        }

        foreach (var (part, head) in entities.Where(e => e.Part.Node.Kind == NodeKind.Object))
        {
            ReadEntity(part, head);
        }

        foreach (var fact in parts.Facts)
        {
            ReadClaim(fact);
        }

        return _draft;
    }

    private void ReadSource(Part part)
    {
        context.File = part.File;
        var node = part.Node;
        var faults = context.Faults;
        var source = EntityReader.Source(node, context, id => id.Length > 0 && CheckId(node, id, null, "source") is { } ok ? isReferenceData ? ReferenceNamespace + ok : ok : "");
        context.Sources.Add(source.Id.Text);
        if (context.Faults > faults)
        {
            _draft.Refused.Add(source.Id.Text);
        }
        else
        {
            _draft.Sources.Add(new Placed<Model.Entities.Source>(source, ReadContext.Locator(part)));
        }
    }

    /// <summary>A source whose coverage names the file's own goods by their full ids.</summary>
    private Model.Entities.Source InFull(Model.Entities.Source source)
    {
        EquatableList<EntityId> Full(EquatableList<EntityId> goods) => [.. goods.Select(id => context.Entity(id.Text))];
        return source.Covers is { } covers ? source with { Covers = covers with { Goods = Full(covers.Goods), Except = Full(covers.Except) } } : source;
    }

    /// <summary>The full id of an entity and its source, noted before any body is read, so that a file's own names are known throughout it.</summary>
    private (EntityId Id, SourceId? Source)? EntityHead(Part part)
    {
        context.File = part.File;
        var node = part.Node;
        var reader = new ObjectReader(node, "an entity", context, "");
        var faults = context.Faults;
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

        if (context.Faults > faults || CheckId(node, written, source, "entity") is not { } id)
        {
            _draft.Refused.Add(written);
            return null;
        }

        var full = id.Contains('/', StringComparison.Ordinal) || source is null || isReferenceData ? id : $"{source}/{id}";
        context.OwnEntities[id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..]] = full;
        return (new EntityId(full), source is null ? null : new SourceId(source));
    }

    /// <summary>Reads the body of an entity; that of one without a head for its faults only.</summary>
    private void ReadEntity(Part part, (EntityId Id, SourceId? Source)? head)
    {
        context.File = part.File;
        var node = part.Node;
        var faults = context.Faults;
        var entity = EntityReader.Entity(node, head?.Id ?? default, head?.Source, context);
        if (head is null || entity is null || context.Faults > faults)
        {
            _draft.Refused.Add(head?.Id.Text ?? "");
        }
        else
        {
            _draft.Entities.Add(new Placed<Model.Entities.Entity>(entity, ReadContext.Locator(part)));
        }
    }

    private void ReadClaim(Part part)
    {
        context.File = part.File;
        var node = part.Node;
        var faults = context.Faults;
        var reader = new ObjectReader(node, "a fact", context, "");
        if (node.Kind != NodeKind.Object)
        {
            return;
        }

        var head = ClaimHeadOf(node, reader) ?? new ClaimHead("", "", null); // without a head the body is read for its faults only
        var claim = ClaimReader.Read(node, head, context);
        if (claim is null || context.Faults > faults)
        {
            _draft.Refused.Add(head.Fact);
            _draft.Refused.Add(head.Claim ?? head.Fact);
            if (claim is not null && head.Source.Length > 0)
            {
                _draft.Faulty.Add(new Placed<Claims.Claim>(claim, ReadContext.Locator(part)));
            }
        }
        else
        {
            _draft.Claims.Add(new Placed<Claims.Claim>(claim, ReadContext.Locator(part)) { After = part.After });
        }
    }

    private ClaimHead? ClaimHeadOf(Node node, ObjectReader reader)
    {
        var faults = context.Faults;
        var (id, claimOn, own) = (reader.Text("id"), reader.Text("claimOn"), reader.Text("claim"));
        if (context.Faults > faults)
        {
            return null;
        }

        if (id is null == claimOn is null)
        {
            context.Fault(Texts.IdOrClaimOn, node.Offset, "a fact has neither 'id' nor 'claimOn', or both; expected 'id' for a new fact, 'claimOn' for a further claim on one");
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
            context.Fault(Texts.BadId, reader.Take("claim")!.Offset, $"'claim' holds \"{own}\", the id of the fact; expected another id, or none");
        }

        return new ClaimHead(source, on, claim);
    }

    private string? OnlySource => context.OnlySource;

    private void NoSource(Node node, string what) =>
        context.Fault(Texts.NoSource, node.Offset, FormattableString.Invariant($"{what} names no 'source', and the file declares {context.Sources.Count}; expected 'source', or one source in the file"));

    /// <summary>Checks an id that is declared: short, or in full with its own source before the slash.</summary>
    private string? CheckId(Node node, string id, string? source, string what, string property = "id")
    {
        var local = source is not null && id.StartsWith($"{source}/", StringComparison.Ordinal) ? id[(source.Length + 1)..] : id;
        if (local.Length > 0 && local.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-'))
        {
            return id;
        }

        var place = node.Members.Find(m => m.Name == property)?.Value ?? node;
        context.Fault(Texts.BadId, place.Offset, $"the id of the {what} is {place.Describe()}; expected letters, digits, '.', '_' and '-'{(source is null ? "" : $", or \"{ArmsGraph.Text.Printable.Line(source)}/\" before them")}");
        return null;
    }
}
