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
            Covers = reader.Take("covers") is { } covers ? Coverage(covers, reader) : null,
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
        var name = reader.RequiredText("name");
        var entity = Own(kind, id, name, reader);
        if (entity is null)
        {
            if (kind.Length > 0)
            {
                context.Fault(Texts.UnknownWord, node.Members.Find(m => m.Name == "type")!.Value.Offset, Texts.NoSuchWord("type", kind, Kinds));
            }

            return null;
        }

        entity = entity with
        {
            Aliases = reader.TextList("aliases"), Codes = Codes(reader), SameAs = reader.Entities("sameAs"), Note = reader.Text("note"), Source = source,
        };
        reader.End();
        return entity;
    }

    private static Entity? Own(string kind, EntityId id, string name, ObjectReader reader) => kind switch
    {
        "state" => new State { Id = id, Name = name, Existed = reader.Date("existed") },
        "organisation" => new Organisation { Id = id, Name = name, Existed = reader.Date("existed") },
        "company" => new Company { Id = id, Name = name, State = reader.Entity("state"), Existed = reader.Date("existed") },
        "armed-group" => new ArmedGroup { Id = id, Name = name, State = reader.Entity("state"), Existed = reader.Date("existed") },
        "person" => new Person { Id = id, Name = name, Role = reader.RequiredText("role"), Organisation = reader.Entity("organisation") },
        "weapon-system" => new WeaponSystem
        {
            Id = id, Name = name, Category = reader.Entity("category"), Maker = reader.Entities("maker"), Tags = reader.TextList("tags"),
            VariantOf = reader.Entities("variantOf"), UpgradeOf = reader.Entities("upgradeOf"), ConvertedFrom = reader.Entities("convertedFrom"),
            ProducedUnderLicence = reader.Entities("producedUnderLicence"), ContainsComponent = reader.List("containsComponent", node => Part(node, reader)),
        },
        "weapon-category" => new WeaponCategory
        {
            Id = id, Name = name, Parent = reader.Entity("parent"), Tags = reader.TextList("tags"), Mappings = reader.List("mappings", node => Mapping(node, reader)),
        },
        "instrument" => new Instrument
        {
            Id = id, Name = name, InstrumentKind = reader.Word<InstrumentKind>("kind"), Issuer = reader.Entity("issuer"), Implements = reader.Entities("implements"),
            Existed = reader.Date("existed"),
        },
        _ => null,
    };

    /// <summary>Short names of goods stay as written until the file's own entities are known.</summary>
    private static Coverage Coverage(Node node, ObjectReader owner)
    {
        var reader = owner.Inner(node, "'covers'");
        var coverage = new Coverage { Goods = reader.Entities("goods"), Except = reader.Entities("except"), Period = reader.Date("period"), LeavesOut = reader.TextList("leavesOut") };
        reader.End();
        return coverage;
    }

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
}
