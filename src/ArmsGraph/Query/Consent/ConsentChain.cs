using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Query.Consent;

/// <summary>All consents that a transfer or a route takes.</summary>
/// <param name="Steps">In the order of legs; empty where nobody is to be asked.</param>
public sealed record ConsentChain(EquatableList<ConsentStep> Steps)
{
    /// <summary>The weakest status: denied, revoked, not found, requested, then the rest; not found where nobody could be named to ask.</summary>
    public ConsentStatus Status => Steps.Count == 0 ? ConsentStatus.NotFound : Steps.Select(step => step.Status).MinBy(Strength);

    /// <summary>The weakest hedge among the steps of that status.</summary>
    public Hedge Hedge => Steps.Where(step => step.Status == Status).Select(step => step.Hedge).DefaultIfEmpty(Hedge.Stated).Max();

    internal static int Strength(ConsentStatus status) => status switch
    {
        ConsentStatus.Denied => 0,
        ConsentStatus.Revoked => 1,
        ConsentStatus.NotFound => 2,
        ConsentStatus.Requested => 3,
        ConsentStatus.Granted => 4,
        _ => 5,
    };
}
