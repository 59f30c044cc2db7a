using ArmsGraph.Query.Flow;

namespace ArmsGraph;

/// <content>How much goes where, and what makes up for it.</content>
public sealed partial class TransferGraph
{
    /// <summary>Question 20: declared deliveries from one party that make up for deliveries to another.</summary>
    public IReadOnlyList<Substitution> Substitutions(string from, string to) => Ask(new SubstitutionQuestion { From = from, To = to });

    /// <summary>Question 20. A join on the middle party.</summary>
    public IReadOnlyList<Substitution> Ask(SubstitutionQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return SubstitutionQueries.Ask(ViewFor(question.View), question);
    }
}
