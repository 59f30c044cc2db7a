namespace ArmsGraph.Model.Facts;

/// <summary>What a party between supplier and recipient does.</summary>
public enum ViaRole
{
    /// <summary>Buys and passes on: custody.</summary>
    Buyer,

    /// <summary>Refits and passes on: custody.</summary>
    Refitter,

    /// <summary>Not known: taken as custody.</summary>
    Unknown,

    /// <summary>Goods pass its territory: a way-point, no custody.</summary>
    Transit,

    /// <summary>Arranges: a way-point, no custody.</summary>
    Broker,
}
