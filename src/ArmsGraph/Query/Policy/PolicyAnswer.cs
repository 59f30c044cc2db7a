using ArmsGraph.Model;

namespace ArmsGraph.Query.Policy;

/// <summary>What the rules of an issuer say of a target, rule by rule.</summary>
/// <param name="Question">The question.</param>
/// <param name="Issuer">The issuer.</param>
/// <param name="Target">The target.</param>
/// <param name="Rules">Every rule of the issuer in the graph, by id; those that say nothing of the target included.</param>
public sealed record PolicyAnswer(PolicyQuestion Question, EntityId Issuer, EntityId Target, EquatableList<PolicyState> Rules)
{
    /// <summary>The strongest standing among the rules.</summary>
    public Standing Standing => Rules.Count == 0 ? Standing.NoneFound : Rules.Max(rule => rule.Standing);
}
