using System.Globalization;
using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Text;
using ArmsGraph.Time;

namespace ArmsGraph.Json;

/// <summary>Takes the properties of one object by name and tells what is wrong with them; what nobody asked for is unknown.</summary>
internal sealed class ObjectReader
{
    private readonly Dictionary<string, Node> _values = new(StringComparer.Ordinal);
    private readonly List<string> _asked = [];
    private readonly Node _node;
    private readonly string _owner;

    /// <param name="node">An object; anything else is a fault.</param>
    /// <param name="owner">What the object is, for messages.</param>
    /// <param name="context">Where faults go.</param>
    /// <param name="source">The source whose short ids are meant.</param>
    public ObjectReader(Node node, string owner, ReadContext context, string source)
    {
        (_node, _owner, Context, Source) = (node, owner, context, source);
        if (node.Kind != NodeKind.Object)
        {
            context.Fault(Texts.WrongShape, node.Offset, $"{owner} is {node.Describe()}; expected an object");
        }

        foreach (var member in node.Members)
        {
            _values.Add(member.Name, member.Value);
        }
    }

    public ReadContext Context { get; }

    public string Source { get; }

    public bool Has(string name) => _values.ContainsKey(name);

    public Node? Take(string name)
    {
        _asked.Add(name);
        return _values.GetValueOrDefault(name);
    }

    /// <summary>Tells every property that nobody asked for.</summary>
    public void End()
    {
        foreach (var member in _node.Members.Where(m => !_asked.Contains(m.Name, StringComparer.Ordinal)))
        {
            Context.Fault(Texts.UnknownProperty, member.Offset, Texts.NoSuchProperty(member.Name, _owner, NearestNames.To(member.Name, _asked), _asked));
        }
    }

    public string? Text(string name) => Take(name) is { } node ? TextOf(name, node) : null;

    public string RequiredText(string name)
    {
        if (Take(name) is { } node)
        {
            return TextOf(name, node) ?? "";
        }

        Missing(name, "one");
        return "";
    }

    public EquatableList<string> TextList(string name) => [.. Each(name, node => TextOf(name, node)).OfType<string>()];

    public T? Word<T>(string name) where T : struct, Enum => Take(name) is { } node ? WordOf<T>(name, node) : null;

    public T RequiredWord<T>(string name) where T : struct, Enum
    {
        if (!Has(name))
        {
            Missing(name, $"one of {string.Join(", ", Words.All<T>())}");
        }

        return Word<T>(name) ?? default;
    }

    public EquatableList<T> WordList<T>(string name) where T : struct, Enum => [.. Each(name, node => WordOf<T>(name, node)).OfType<T>()];

    public bool? Truth(string name)
    {
        switch (Take(name))
        {
            case null:
                return null;
            case { Kind: NodeKind.True }:
                return true;
            case { Kind: NodeKind.False }:
                return false;
            case var node:
                Shape(name, node, "true or false");
                return null;
        }
    }

    public decimal? Number(string name, decimal least, decimal most)
    {
        if (Take(name) is not { } node)
        {
            return null;
        }

        if (node.Kind == NodeKind.Number && NumberOf(node, out var value) && value >= least && value <= most)
        {
            return value;
        }

        Context.Fault(Texts.BadNumber, node.Offset, Texts.Expected(name, node.Describe(), string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}")));
        return null;
    }

    public int? Whole(string name, int least, int most)
    {
        if (Take(name) is not { } node)
        {
            return null;
        }

        if (node.Kind == NodeKind.Number && int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
        {
            return value;
        }

        Context.Fault(Texts.BadNumber, node.Offset, Texts.Expected(name, node.Describe(), string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}")));
        return null;
    }

    public PartialDate? Date(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (PartialDate.TryParse(text, out var date, out var fault))
        {
            return date;
        }

        Context.Fault(Texts.BadDate, _values[name].Offset, $"'{name}': {fault}");
        return null;
    }

    public Quantity? Quantity(string name) => Take(name) is { } node ? QuantityReader.Read(name, node, Context) : null;

    public EntityId? Entity(string name) => Text(name) is { Length: > 0 } text ? Context.Entity(text) : null;

    public EquatableList<EntityId> Entities(string name) => [.. TextList(name).Select(Context.Entity)];

    public FactId? Fact(string name) => Text(name) is { Length: > 0 } text ? new FactId(ReadContext.Full(text, Source)) : null;

    public EquatableList<FactId> Facts(string name) => [.. TextList(name).Select(text => new FactId(ReadContext.Full(text, Source)))];

    public ClaimId? Claim(string name) => Text(name) is { Length: > 0 } text ? new ClaimId(ReadContext.Full(text, Source)) : null;

    public EquatableList<SourceId> SourceList(string name) => [.. TextList(name).Select(text => new SourceId(text))];

    public Participant? Party(string name) => Take(name) is { } node ? PartyReader.Party(name, node, this) : null;

    public EquatableList<Participant> Parties(string name) => [.. Each(name, node => PartyReader.Party(name, node, this)).OfType<Participant>()];

    public PartySet PartySet(string name) => PartyReader.Set(name, [.. Each(name, node => node)], this);

    public EquatableList<GoodsRef> Goods(string name) => [.. Each(name, node => PartyReader.Goods(name, node, this)).OfType<GoodsRef>()];

    public GoodsSet GoodsSet(string name) => PartyReader.GoodsSet(name, [.. Each(name, node => node)], this);

    /// <summary>The items of a list, or one value that stands alone.</summary>
    public EquatableList<T> List<T>(string name, Func<Node, T?> read) where T : class => [.. Each(name, read).OfType<T>()];

    /// <summary>A reader of an object inside this one.</summary>
    public ObjectReader Inner(Node node, string owner) => new(node, owner, Context, Source);

    /// <summary>Tells that a property is missing, unless there is no object that could have it.</summary>
    public void Missing(string name, string expected)
    {
        if (_node.Kind == NodeKind.Object)
        {
            Context.Fault(Texts.Missing, _node.Offset, $"{_owner} has no '{name}'; expected {expected}");
        }
    }

    public void Shape(string name, Node node, string expected) => Context.Fault(Texts.WrongShape, node.Offset, Texts.Expected(name, node.Describe(), expected));

    /// <summary>The number that a node holds, -0 being 0; false where it is too large, or so small that nothing of it would be left.</summary>
    public static bool NumberOf(Node node, out decimal value)
    {
        var isNumber = decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        value = value == 0 ? 0 : value;
        return isNumber && (value != 0 || node.Text.TakeWhile(c => c is not ('e' or 'E')).All(c => c is '0' or '.' or '-'));
    }

    private List<T> Each<T>(string name, Func<Node, T> read) => Take(name) switch
    {
        null => [],
        { Kind: NodeKind.Array } list => [.. list.Items.Select(read)],
        var one => [read(one)],
    };

    private string? TextOf(string name, Node node)
    {
        if (node.Kind == NodeKind.Text && node.Text.Length > 0)
        {
            return node.Text;
        }

        Shape(name, node, "a text that is not empty");
        return null;
    }

    private T? WordOf<T>(string name, Node node) where T : struct, Enum
    {
        if (node.Kind == NodeKind.Text && Words.TryParse<T>(node.Text, out var value))
        {
            return value;
        }

        Context.Fault(Texts.UnknownWord, node.Offset, node.Kind == NodeKind.Text ? Texts.NoSuchWord(name, node.Text, Words.All<T>()) : Texts.Expected(name, node.Describe(), $"one of {string.Join(", ", Words.All<T>())}"));
        return null;
    }
}
