using ArmsGraph.Model;

namespace ArmsGraph.Query.Policy;

/// <summary>What changed when in the rules of an issuer.</summary>
/// <param name="Question">The question.</param>
/// <param name="Issuer">The issuer.</param>
/// <param name="Events">What happened, the earliest first; what no source dates comes last.</param>
/// <param name="Rules">The rules, by id, and when each was in force.</param>
/// <param name="Completeness">Always complete.</param>
public sealed record HistoryAnswer(HistoryQuestion Question, EntityId Issuer, EquatableList<PolicyEvent> Events, EquatableList<RuleHistory> Rules, Completeness Completeness);
