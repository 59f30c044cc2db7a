namespace ArmsGraph.Formats.Import;

/// <summary>Which of SIPRI's tables a deal stands in.</summary>
internal enum OrderTable
{
    /// <summary>The register by order: no ids, comments; the others are joined to it.</summary>
    Orders,

    /// <summary>The register by delivery: the database's ids.</summary>
    Deliveries,

    /// <summary>What the database's own interface gives: the same ids, codes.</summary>
    Trades,

    /// <summary>The report of 2014: ids of its own, which are not the database's of today.</summary>
    Report,

    /// <summary>The old table by seller: no dates, so that nothing can be joined to it.</summary>
    Sellers,
}
