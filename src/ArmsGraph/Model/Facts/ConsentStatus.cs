namespace ArmsGraph.Model.Facts;

/// <summary>What became of a consent.</summary>
public enum ConsentStatus
{
    /// <summary>Asserted not to be needed.</summary>
    NotRequired,

    /// <summary>Asked for.</summary>
    Requested,

    /// <summary>Given.</summary>
    Granted,

    /// <summary>Refused.</summary>
    Denied,

    /// <summary>Given and taken back.</summary>
    Revoked,

    /// <summary>Nothing is known of it; not the same as refused.</summary>
    NotFound,
}
