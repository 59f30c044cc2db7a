using ArmsGraph.Model;

namespace ArmsGraph.Query.Flow;

/// <summary>The totals, by supplier, recipient, categories, year and unit. Units are never added to each other.</summary>
public sealed class TotalsAnswer : RankedAnswer<TotalsQuestion, Total>
{
    internal TotalsAnswer(TotalsQuestion question, EquatableList<Total> totals, Completeness completeness)
        : base(question, totals, completeness)
    {
    }
}
