using ArmsGraph.Diagnostics;
using ArmsGraph.Query.Flow;
using ArmsGraph.Query.Routes;

namespace ArmsGraph;

/// <content>How much goes where, through whom, and what makes up for it.</content>
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

    /// <summary>Question 10: the parties on documented routes from one party to another, with their roles and shares.</summary>
    public IntermediaryAnswer Intermediaries(string from, string to, CancellationToken cancellation = default) =>
        Ask(new IntermediaryQuestion { From = [from], To = [to] }, cancellation);

    /// <summary>Question 11: the parties without which nothing documented reaches.</summary>
    public IntermediaryAnswer MandatoryIntermediaries(string from, string to, CancellationToken cancellation = default) =>
        Ask(new IntermediaryQuestion { From = [from], To = [to], MandatoryOnly = true }, cancellation);

    /// <summary>Questions 10 and 11. O(junctions between the states of all walks), and a scan for each party of one route.</summary>
    /// <exception cref="UnknownNameException">The question names what the graph does not know.</exception>
    public IntermediaryAnswer Ask(IntermediaryQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new IntermediarySearch(ViewFor(question.View), question, cancellation).Run();
    }

    /// <summary>Question 12: the least transfers whose absence leaves nothing documented that reaches.</summary>
    public BlockAnswer MinTransfersToBlock(string from, string to, CancellationToken cancellation = default) =>
        Ask(new BlockQuestion { From = [from], To = [to], By = BlockBy.Transfers }, cancellation);

    /// <summary>Question 13: the least parties between whose absence leaves nothing documented that reaches.</summary>
    public BlockAnswer MinPartiesToBlock(string from, string to, CancellationToken cancellation = default) =>
        Ask(new BlockQuestion { From = [from], To = [to], By = BlockBy.Parties }, cancellation);

    /// <summary>Questions 12 and 13. Scans until the bounds meet or the budget is spent; exponential in the size of the answer at worst.</summary>
    /// <exception cref="UnknownNameException">The question names what the graph does not know.</exception>
    public BlockAnswer Ask(BlockQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new BlockSearch(ViewFor(question.View), question, cancellation).Run();
    }

    /// <summary>Question 27: how much was transferred, told apart as asked.</summary>
    /// <example><code>foreach (var total in graph.Totals(TotalsBy.Supplier, TotalsBy.Year)) Console.WriteLine(total);</code></example>
    public TotalsAnswer Totals(params ReadOnlySpan<TotalsBy> by) => Ask(new TotalsQuestion { By = [.. by] });

    /// <summary>Question 27. O(legs).</summary>
    /// <exception cref="UnknownNameException">The question names what the graph does not know.</exception>
    public TotalsAnswer Ask(TotalsQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new TotalsSearch(ViewFor(question.View), question, cancellation).Run();
    }

    /// <summary>Question 27: what a party paid for, as sources say.</summary>
    /// <exception cref="UnknownNameException">No such party.</exception>
    public PaidByAnswer PaidBy(string party, CancellationToken cancellation = default) => Ask(new PaidByQuestion { Party = party }, cancellation);

    /// <summary>Question 27. O(transfers).</summary>
    /// <exception cref="UnknownNameException">The question names what the graph does not know.</exception>
    public PaidByAnswer Ask(PaidByQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new PaidBySearch(ViewFor(question.View), question, cancellation).Run();
    }

    /// <summary>Question 14: how many items of one party's goods reached another on documented ways, at least and at most.</summary>
    public BoundsAnswer QuantityBounds(string from, string to, CancellationToken cancellation = default) => Ask(new BoundsQuestion { From = [from], To = [to] }, cancellation);

    /// <summary>Question 14. One maximum flow over O(legs) arcs for each set of goods at a party.</summary>
    /// <exception cref="UnknownNameException">The question names what the graph does not know.</exception>
    public BoundsAnswer Ask(BoundsQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new BoundsSearch(ViewFor(question.View), question, cancellation).Run();
    }

    /// <summary>Question 15: an estimate of whose goods a party received, along documented links, under a convention.</summary>
    public AttributionAnswer Attribute(string party, Convention convention = Convention.Proportional, CancellationToken cancellation = default) =>
        Ask(new AttributionQuestion { Party = party, Convention = convention }, cancellation);

    /// <summary>Question 15. O(legs x what their suppliers received).</summary>
    /// <exception cref="UnknownNameException">The question names what the graph does not know.</exception>
    public AttributionAnswer Ask(AttributionQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new AttributionSearch(ViewFor(question.View), question, cancellation).Run();
    }
}
