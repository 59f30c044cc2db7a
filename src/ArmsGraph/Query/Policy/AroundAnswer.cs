using ArmsGraph.Model;

namespace ArmsGraph.Query.Policy;

/// <summary>Findings, by rule and rank; knows whether they are all.</summary>
public sealed class AroundAnswer : RankedAnswer<AroundQuestion, Finding>
{
    internal AroundAnswer(AroundQuestion question, EquatableList<Finding> findings, Completeness completeness)
        : base(question, findings, completeness)
    {
    }
}
