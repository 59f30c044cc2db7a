using ArmsGraph.Model;

namespace ArmsGraph.Query.Flow;

/// <summary>What a party paid for, as sources say.</summary>
/// <param name="Question">The question, its floors included.</param>
/// <param name="Transfers">The transfers that it pays for, alone or with others, by id.</param>
/// <param name="Money">What they are worth to it, by currency and price year.</param>
/// <param name="Unvalued">Transfers without a stated value: nothing bounds what was paid for them, and no sum holds them.</param>
/// <param name="Shared">Transfers for which others pay too, or where it is hedged that it pays: they count from nothing to their whole value.</param>
/// <param name="Items">How many were paid for, by unit; those of shared transfers in full.</param>
/// <param name="Sources">Who says so.</param>
/// <param name="Denials">Who denies it.</param>
/// <param name="Completeness">Whether all transfers were seen.</param>
public sealed record PaidByAnswer(
    PaidByQuestion Question, EquatableList<FactId> Transfers, EquatableList<MoneySum> Money, EquatableList<FactId> Unvalued, EquatableList<FactId> Shared, EquatableList<Total> Items,
    EquatableList<Citation> Sources, EquatableList<Citation> Denials, Completeness Completeness);
