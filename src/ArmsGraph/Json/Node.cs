namespace ArmsGraph.Json;

/// <summary>A JSON value and where it stands. Numbers are kept as written.</summary>
internal sealed class Node(NodeKind kind, int offset)
{
    public NodeKind Kind => kind;

    /// <summary>The byte at which it starts.</summary>
    public int Offset => offset;

    /// <summary>The text of a string, the digits of a number.</summary>
    public string Text { get; init; } = "";

    public List<Node> Items { get; } = [];

    public List<Member> Members { get; } = [];

    public string Describe() => kind switch
    {
        NodeKind.Text => $"\"{ArmsGraph.Text.Printable.Line(Text)}\"",
        NodeKind.Number => ArmsGraph.Text.Printable.Line(Text),
        NodeKind.Object => "an object",
        NodeKind.Array => "a list",
        _ => ArmsGraph.Text.Words.Of(kind),
    };

    /// <summary>The first string at any depth that satisfies a test; under a property of that name, where one is given.</summary>
    public Node? FirstText(Func<string, bool> test, string? under = null)
    {
        if (kind == NodeKind.Text)
        {
            return under is null && test(Text) ? this : null;
        }

        return Items.Select(item => item.FirstText(test, under))
            .Concat(Members.Select(m => m.Value.FirstText(test, m.Name == under ? null : under)))
            .FirstOrDefault(found => found is not null);
    }

    /// <summary>A property: its name, the name's place and its value.</summary>
    public sealed record Member(string Name, int Offset, Node Value);
}
