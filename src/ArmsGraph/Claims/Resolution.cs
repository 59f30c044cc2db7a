namespace ArmsGraph.Claims;

/// <summary>Which claims of a fact an answer stands on. Whole claims are picked; fields are never mixed.</summary>
public enum Resolution
{
    /// <summary>The best affirming claim of each fact; a fact with a denial stays, marked contested.</summary>
    BestRank,

    /// <summary>Every affirming claim, each as a version of its own.</summary>
    All,

    /// <summary>As best-rank, without facts that a claim at or above the evidence floor denies.</summary>
    Uncontested,
}
