namespace ArmsGraph.Model.Facts;

/// <summary>How far along a route a restriction reaches.</summary>
public enum Reach
{
    /// <summary>The target is the consignee.</summary>
    Direct,

    /// <summary>The target is the end user known when the leg was agreed.</summary>
    FinalDestination,

    /// <summary>The target is any later holder.</summary>
    AnyCustody,

    /// <summary>The goods pass the issuer's territory.</summary>
    Transit,

    /// <summary>The issuer's persons arrange it.</summary>
    Brokering,

    /// <summary>The issuer's persons pay for it.</summary>
    Financing,

    /// <summary>The goods are produced under the issuer's licence.</summary>
    LicensedProduction,

    /// <summary>The goods are inside other goods.</summary>
    Component,

    /// <summary>The rule does not say.</summary>
    NotStated,
}
