using ArmsGraph.Model;

namespace ArmsGraph.Query.Policy;

/// <summary>When a rule was in force, as far as can be said.</summary>
/// <param name="Restriction">The rule.</param>
/// <param name="Instruments">The instruments that hold it.</param>
/// <param name="Text">The rule in the curator's words; null where there are none.</param>
/// <param name="InForce">All days of the period asked for, in order; neighbours differ.</param>
/// <param name="Sources">Who states it or tells of its changes.</param>
public sealed record RuleHistory(FactId Restriction, EquatableList<EntityId> Instruments, string? Text, EquatableList<PolicyStretch> InForce, EquatableList<Citation> Sources);
