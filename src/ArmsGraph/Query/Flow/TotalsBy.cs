namespace ArmsGraph.Query.Flow;

/// <summary>What totals are told apart by.</summary>
public enum TotalsBy
{
    /// <summary>Who supplies.</summary>
    Supplier,

    /// <summary>Who receives.</summary>
    Recipient,

    /// <summary>The categories of the goods; goods under one joint quantity stay one set.</summary>
    Category,

    /// <summary>The year of delivery.</summary>
    Year,
}
