namespace ArmsGraph.Model.Facts;

/// <summary>How two deliveries are linked.</summary>
public enum BackfillKind
{
    /// <summary>The supply was promised in return.</summary>
    RingExchange,

    /// <summary>The giver orders anew, before or after.</summary>
    Replacement,

    /// <summary>Not stated.</summary>
    Unstated,
}
