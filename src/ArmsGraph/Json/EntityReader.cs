using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Text;

namespace ArmsGraph.Json;

/// <summary>Reads sources and entities.</summary>
internal static class EntityReader
{
    private static readonly string[] Kinds = ["state", "organisation", "company", "armed-group", "person", "weapon-system", "weapon-category", "instrument"];

    public static Source Source(Node node, ReadContext context, Func<string, string> fullId)
    {
        var reader = new ObjectReader(node, "a source", context, "");
        var source = new Source
        {
            Id = new SourceId(fullId(reader.RequiredText("id"))),
            Title = reader.Text("title"),
            Author = reader.Text("author"),
            Publisher = reader.Text("publisher"),
            Published = reader.Date("published"),
            Accessed = reader.Date("accessed"),
            Url = reader.Text("url"),
            Language = reader.Text("language"),
            TranslatedFrom = reader.Text("translatedFrom"),
            DerivedFrom = reader.SourceList("derivedFrom"),
            SaidBy = reader.Text("saidBy"),
            Reliability = Reliability(reader),
            Licence = reader.Text("licence"),
            Note = reader.Text("note"),
        };
        reader.End();
        return source;
    }

    /// <summary>Reads an entity whose full id and source are known already.</summary>
    public static Entity? Entity(Node node, EntityId id, SourceId? source, ReadContext context)
    {
        var kind = node.Members.Find(m => m.Name == "type")?.Value is { Kind: NodeKind.Text } type ? type.Text : "";
        var reader = new ObjectReader(node, kind.Length > 0 ? Texts.A(Printable.Line(kind)) : "an entity", context, source?.Text ?? "");
        reader.Take("id");
        reader.Take("source");
        reader.RequiredText("type");
        var common = new Common(id, source, reader.RequiredText("name"), reader.TextList("aliases"), Codes(reader), reader.Entities("sameAs"), reader.Text("note"));
        var entity = Own(kind, common, reader);
        if (entity is null)
        {
            if (kind.Length > 0)
            {
                context.Fault(Texts.UnknownWord, node.Members.Find(m => m.Name == "type")!.Value.Offset, Texts.NoSuchWord("type", kind, Kinds));
            }

            return null;
        }

        reader.End();
        return entity;
    }

    private static Entity? Own(string kind, Common c, ObjectReader reader) => kind switch
    {
        "state" => new State { Id = c.Id, Name = c.Name, Aliases = c.Aliases, Codes = c.Codes, SameAs = c.SameAs, Note = c.Note, Source = c.Source, Existed = reader.Date("existed") },
        "organisation" => new Organisation { Id = c.Id, Name = c.Name, Aliases = c.Aliases, Codes = c.Codes, SameAs = c.SameAs, Note = c.Note, Source = c.Source, Existed = reader.Date("existed") },
        "company" => new Company { Id = c.Id, Name = c.Name, Aliases = c.Aliases, Codes = c.Codes, SameAs = c.SameAs, Note = c.Note, Source = c.Source, State = reader.Entity("state"), Existed = reader.Date("existed") },
        "armed-group" => new ArmedGroup { Id = c.Id, Name = c.Name, Aliases = c.Aliases, Codes = c.Codes, SameAs = c.SameAs, Note = c.Note, Source = c.Source, State = reader.Entity("state"), Existed = reader.Date("existed") },
        "person" => new Person { Id = c.Id, Name = c.Name, Aliases = c.Aliases, Codes = c.Codes, SameAs = c.SameAs, Note = c.Note, Source = c.Source, Role = reader.RequiredText("role"), Organisation = reader.Entity("organisation") },
        "weapon-system" => System(c, reader),
        "weapon-category" => new WeaponCategory
        {
            Id = c.Id, Name = c.Name, Aliases = c.Aliases, Codes = c.Codes, SameAs = c.SameAs, Note = c.Note, Source = c.Source,
            Parent = reader.Entity("parent"), Tags = reader.TextList("tags"), Mappings = reader.List("mappings", node => Mapping(node, reader)),
        },
        "instrument" => new Instrument
        {
            Id = c.Id, Name = c.Name, Aliases = c.Aliases, Codes = c.Codes, SameAs = c.SameAs, Note = c.Note, Source = c.Source,
            InstrumentKind = reader.Word<InstrumentKind>("kind"), Issuer = reader.Entity("issuer"), Implements = reader.Entities("implements"), Existed = reader.Date("existed"),
        },
        _ => null,
    };

    private static WeaponSystem System(Common c, ObjectReader reader) => new()
    {
        Id = c.Id, Name = c.Name, Aliases = c.Aliases, Codes = c.Codes, SameAs = c.SameAs, Note = c.Note, Source = c.Source,
        Category = reader.Entity("category"), Maker = reader.Entities("maker"), Tags = reader.TextList("tags"),
        VariantOf = reader.Entities("variantOf"), UpgradeOf = reader.Entities("upgradeOf"), ConvertedFrom = reader.Entities("convertedFrom"),
        ProducedUnderLicence = reader.Entities("producedUnderLicence"), ContainsComponent = reader.List("containsComponent", node => Part(node, reader)),
    };

    private static ComponentPart? Part(Node node, ObjectReader owner)
    {
        var reader = owner.Inner(node, "a component");
        var part = new ComponentPart
        {
            Item = owner.Context.Entity(reader.RequiredText("item")),
            Maker = reader.Entities("maker"),
            Count = reader.Number("count", 0, 1_000_000),
            Share = reader.Number("share", 0, 1),
            Consent = reader.Truth("consent"),
        };
        reader.End();
        return part;
    }

    private static SchemeMapping? Mapping(Node node, ObjectReader owner)
    {
        var reader = owner.Inner(node, "a mapping");
        var mapping = new SchemeMapping(reader.RequiredText("scheme"), reader.RequiredText("code"), reader.RequiredWord<MappingMatch>("match"));
        reader.End();
        return mapping;
    }

    private static EquatableList<Code> Codes(ObjectReader reader)
    {
        if (reader.Take("codes") is not { } node)
        {
            return [];
        }

        var inner = reader.Inner(node, "'codes'");
        return [.. node.Members.Select(m => new Code(m.Name, inner.RequiredText(m.Name))).OrderBy(c => c.Scheme, StringComparer.Ordinal)];
    }

    private static Reliability? Reliability(ObjectReader reader)
    {
        if (reader.Text("reliability") is not { } text)
        {
            return null;
        }

        if (text.Length == 1 && text[0] is >= 'A' and <= 'F')
        {
            return (Reliability)(text[0] - 'A');
        }

        reader.Context.Fault(Texts.UnknownWord, reader.Take("reliability")!.Offset, Texts.NoSuchWord("reliability", text, ["A", "B", "C", "D", "E", "F"]));
        return null;
    }

    private sealed record Common(
        EntityId Id, SourceId? Source, string Name, EquatableList<string> Aliases, EquatableList<Code> Codes, EquatableList<EntityId> SameAs, string? Note);
}
