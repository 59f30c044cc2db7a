namespace ArmsGraph.Model.Facts;

/// <summary>Which way trade goes, seen from one party.</summary>
public enum TradeDirection
{
    /// <summary>From the party.</summary>
    Exports,

    /// <summary>To the party.</summary>
    Imports,
}
