using ArmsGraph.Model;

namespace ArmsGraph.Query.Explain;

/// <summary>Question 23: where the claims on one fact are in tension. Only fields that both claims state are compared; intervals and dates that overlap agree.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Tensions">Fields in tension.</param>
/// <param name="Affirmed">Unretracted claims that affirm it.</param>
/// <param name="Denied">Unretracted claims that deny it.</param>
public sealed record FactConflicts(FactId Fact, string Kind, EquatableList<FieldTension> Tensions, EquatableList<Citation> Affirmed, EquatableList<Citation> Denied)
{
    /// <summary>Whether there is any tension.</summary>
    public bool Any => Tensions.Count > 0 || (Denied.Count > 0 && Affirmed.Count > 0);
}
