namespace ArmsGraph.Model.Facts;

/// <summary>How a party stands to an organisation or treaty.</summary>
public enum MembershipStatus
{
    /// <summary>Has applied.</summary>
    Candidate,

    /// <summary>Is a member.</summary>
    Member,

    /// <summary>Has signed.</summary>
    Signed,

    /// <summary>Has ratified.</summary>
    Ratified,

    /// <summary>Has acceded.</summary>
    Acceded,

    /// <summary>It is in force for the party.</summary>
    InForce,

    /// <summary>Has left.</summary>
    Withdrawn,
}
