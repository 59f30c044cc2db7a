namespace ArmsGraph.Model.Facts;

/// <summary>On what terms arms change hands.</summary>
public enum Terms
{
    /// <summary>Sold.</summary>
    Sale,

    /// <summary>Given: aid, gift, grant.</summary>
    Aid,

    /// <summary>Lent.</summary>
    Loan,

    /// <summary>Leased.</summary>
    Lease,

    /// <summary>Produced under licence by the recipient.</summary>
    LicenceProduction,

    /// <summary>Assembled from kits by the recipient.</summary>
    Assembly,

    /// <summary>Used before.</summary>
    SecondHand,

    /// <summary>Modernised or refitted before the transfer.</summary>
    Modernised,

    /// <summary>Captured, seized.</summary>
    Captured,

    /// <summary>Against other goods or work.</summary>
    Offset,

    /// <summary>Given back to an earlier holder.</summary>
    Return,

    /// <summary>In exchange for other arms.</summary>
    Exchange,

    /// <summary>Stated to be unknown.</summary>
    Unknown,
}
