using System.Text;
using ArmsGraph.Model;
using Newtonsoft.Json;

namespace ArmsGraph.Query.Explain;

/// <summary>A proof tree: what is said, and below it what it rests on.</summary>
/// <param name="Text">One line.</param>
/// <param name="Because">What it rests on.</param>
public sealed record Explanation(string Text, EquatableList<Explanation> Because)
{
    internal static Explanation Leaf(string text) => new(text, []);

    internal static Explanation Node(string text, IEnumerable<Explanation> because) => new(text, [.. because]);

    /// <summary>The tree, a line a node, two spaces a level.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text, 0);
        return text.ToString().TrimEnd('\n');
    }

    private void Write(StringBuilder text, int depth)
    {
        text.Append(' ', depth * 2).Append(Text).Append('\n');
        foreach (var child in Because)
        {
            child.Write(text, depth + 1);
        }
    }
}
