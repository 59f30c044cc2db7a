using ArmsGraph.Model;

namespace ArmsGraph.Query.Explain;

/// <summary>A fact, a route or a finding in plain sentences, each with its citation. The same answer gives the same text.</summary>
/// <param name="Sentences">The sentences, in order.</param>
public sealed record Narrative(EquatableList<Sentence> Sentences)
{
    /// <summary>A sentence a line.</summary>
    public override string ToString() => string.Join('\n', Sentences);
}
