using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Json;

/// <summary>Reads parties, goods, and the classes and tags that may stand for them.</summary>
internal static class PartyReader
{
    private const string PartyForms = "an id, or an object with 'party' or 'unnamed'";

    public static Participant? Party(string name, Node node, ObjectReader owner)
    {
        if (node.Kind == NodeKind.Text && node.Text.Length > 0)
        {
            return new Participant { Party = owner.Context.Entity(node.Text) };
        }

        if (node.Kind != NodeKind.Object)
        {
            owner.Shape(name, node, PartyForms);
            return null;
        }

        var reader = owner.Inner(node, $"'{name}'");
        var party = Fields(name, node, reader);
        reader.End();
        return party;
    }

    public static ViaParty? Via(string name, Node node, ObjectReader owner)
    {
        if (node.Kind != NodeKind.Object)
        {
            return Party(name, node, owner) is { } plain ? new ViaParty { Who = plain } : null;
        }

        var reader = owner.Inner(node, $"'{name}'");
        var who = Fields(name, node, reader);
        var role = reader.Word<ViaRole>("role");
        reader.End();
        return who is null ? null : new ViaParty { Who = who, Role = role };
    }

    public static PartySet Set(string name, IReadOnlyList<Node> nodes, ObjectReader owner)
    {
        var (parties, classes) = (new List<Participant>(), new List<PartyClass>());
        foreach (var node in nodes)
        {
            if (node.Members.Exists(m => m.Name == "class"))
            {
                var reader = owner.Inner(node, "a class");
                classes.Add(Class(reader));
                reader.End();
            }
            else if (Party(name, node, owner) is { } party)
            {
                parties.Add(party);
            }
        }

        return new PartySet { Parties = [.. parties], Classes = [.. classes] };
    }

    public static GoodsRef? Goods(string name, Node node, ObjectReader owner)
    {
        if (node.Kind == NodeKind.Text && node.Text.Length > 0)
        {
            return new GoodsRef(owner.Context.Entity(node.Text));
        }

        if (node.Kind != NodeKind.Object)
        {
            owner.Shape(name, node, "an id, or an object with 'item'");
            return null;
        }

        var reader = owner.Inner(node, $"'{name}'");
        var item = new GoodsRef(owner.Context.Entity(reader.RequiredText("item")), reader.Word<Hedge>("hedge"));
        reader.End();
        return item;
    }

    public static GoodsSet GoodsSet(string name, IReadOnlyList<Node> nodes, ObjectReader owner)
    {
        var (items, tags) = (new List<GoodsRef>(), new List<string>());
        foreach (var node in nodes)
        {
            if (node.Members.Exists(m => m.Name == "tag"))
            {
                var reader = owner.Inner(node, "a tag");
                tags.Add(reader.RequiredText("tag"));
                reader.End();
            }
            else if (Goods(name, node, owner) is { } item)
            {
                items.Add(item);
            }
        }

        return new GoodsSet { Items = [.. items], Tags = [.. tags] };
    }

    /// <summary>Each class has what it takes to tell it, and nothing else.</summary>
    private static PartyClass Class(ObjectReader reader)
    {
        var kind = reader.RequiredWord<ClassKind>("class");
        EntityId? Of(ClassKind of, string name) => kind == of ? reader.Context.Entity(reader.RequiredText(name)) : null;
        return new PartyClass { Kind = kind, Item = Of(ClassKind.HoldersOf, "item"), Party = Of(ClassKind.MembersOf, "party") };
    }

    private static Participant? Fields(string name, Node node, ObjectReader reader)
    {
        var party = reader.Entity("party");
        var unnamed = reader.Text("unnamed");
        var hedge = reader.Word<Hedge>("hedge");
        if (party is null == unnamed is null)
        {
            reader.Context.Fault(Texts.Missing, node.Offset, $"'{name}' names nobody, or somebody twice; expected 'party' or 'unnamed'");
            return null;
        }

        return new Participant { Party = party, Unnamed = unnamed, Hedge = hedge };
    }
}
