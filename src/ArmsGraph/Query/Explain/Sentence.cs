using ArmsGraph.Model;

namespace ArmsGraph.Query.Explain;

/// <summary>One sentence of a narrative.</summary>
/// <param name="Text">The sentence, without its citation.</param>
/// <param name="Sources">Who says so, or, of what was concluded, from whom.</param>
public sealed record Sentence(string Text, EquatableList<Citation> Sources)
{
    /// <summary>The sentence, and its citation in brackets.</summary>
    public override string ToString() => $"{Text}{(Sources.Count == 0 ? "" : $" [{string.Join("; ", Sources.Select(source => source.ToString()).Distinct(StringComparer.Ordinal))}]")}";
}
