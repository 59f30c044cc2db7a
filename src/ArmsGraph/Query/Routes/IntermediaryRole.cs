namespace ArmsGraph.Query.Routes;

/// <summary>What a party between two others does on the routes.</summary>
public enum IntermediaryRole
{
    /// <summary>Receives in one transfer and passes on in another.</summary>
    Holder,

    /// <summary>Buys and passes on within one transfer.</summary>
    Buyer,

    /// <summary>Refits and passes on within one transfer.</summary>
    Refitter,

    /// <summary>Passes on within one transfer; in what role is not stated.</summary>
    Unknown,

    /// <summary>Goods pass its territory: no custody.</summary>
    Transit,

    /// <summary>Arranges: no custody.</summary>
    Broker,

    /// <summary>Supplies goods whose state of origin is where the routes start.</summary>
    Supplier,
}
