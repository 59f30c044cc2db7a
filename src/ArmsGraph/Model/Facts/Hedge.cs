namespace ArmsGraph.Model.Facts;

/// <summary>How a source qualifies what it says; weakest last.</summary>
public enum Hedge
{
    /// <summary>Said without qualification.</summary>
    Stated,

    /// <summary>Probably, likely.</summary>
    Probably,

    /// <summary>Possibly, may, or one of several.</summary>
    Possibly,
}
