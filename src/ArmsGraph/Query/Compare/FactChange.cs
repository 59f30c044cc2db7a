using ArmsGraph.Model;

namespace ArmsGraph.Query.Compare;

/// <summary>A fact that differs from one graph to another.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="What">What became of it.</param>
/// <param name="Values">Where it changed: what says something else.</param>
/// <param name="Before">Who says so before.</param>
/// <param name="After">Who says so after.</param>
public sealed record FactChange(FactId Fact, string Kind, Change What, EquatableList<ValueChange> Values, EquatableList<Citation> Before, EquatableList<Citation> After);
