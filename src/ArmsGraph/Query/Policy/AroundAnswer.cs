using System.Collections;
using ArmsGraph.Model;

namespace ArmsGraph.Query.Policy;

/// <summary>Findings, by rule and rank; knows whether they are all.</summary>
public sealed class AroundAnswer : IReadOnlyList<Finding>
{
    private readonly EquatableList<Finding> _findings;

    internal AroundAnswer(AroundQuestion question, EquatableList<Finding> findings, Completeness completeness) =>
        (Question, _findings, Completeness) = (question, findings, completeness);

    /// <summary>The question, its floors and caps included.</summary>
    public AroundQuestion Question { get; }

    /// <summary>Whether the search saw all that the question covers.</summary>
    public Completeness Completeness { get; }

    /// <inheritdoc/>
    public int Count => _findings.Count;

    /// <inheritdoc/>
    public Finding this[int index] => _findings[index];

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() => _findings.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
