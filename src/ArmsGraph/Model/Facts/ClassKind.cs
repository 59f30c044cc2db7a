namespace ArmsGraph.Model.Facts;

/// <summary>Classes that may stand where parties do.</summary>
public enum ClassKind
{
    /// <summary>All parties to an armed conflict at that time.</summary>
    PartiesToArmedConflict,

    /// <summary>All holders of a system.</summary>
    HoldersOf,

    /// <summary>All members of an organisation.</summary>
    MembersOf,
}
