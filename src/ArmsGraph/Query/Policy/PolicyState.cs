using ArmsGraph.Model;

namespace ArmsGraph.Query.Policy;

/// <summary>What one rule says of transfers to a target.</summary>
/// <param name="Restriction">The rule.</param>
/// <param name="Standing">Whether it covers them.</param>
/// <param name="Instruments">The instruments that hold it.</param>
/// <param name="Because">Why, in words.</param>
/// <param name="Sources">Who says so.</param>
public sealed record PolicyState(FactId Restriction, Standing Standing, EquatableList<EntityId> Instruments, EquatableList<string> Because, EquatableList<Citation> Sources);
