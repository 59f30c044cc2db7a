namespace ArmsGraph.Claims;

/// <summary>Whether a claim says that its fact is so.</summary>
public enum Polarity
{
    /// <summary>It is so.</summary>
    Affirms,

    /// <summary>It is not so.</summary>
    Denies,

    /// <summary>The source takes back an earlier claim.</summary>
    Retracts,
}
