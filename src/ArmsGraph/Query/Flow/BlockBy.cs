namespace ArmsGraph.Query.Flow;

/// <summary>What is taken away so that nothing reaches.</summary>
public enum BlockBy
{
    /// <summary>Transfers, whole facts with all their legs.</summary>
    Transfers,

    /// <summary>Parties between the ends: with one go the legs on which it is supplier, recipient or on the way.</summary>
    Parties,
}
