namespace ArmsGraph.Query;

/// <summary>How surely the goods of one leg are those of the next; weakest first. A route's continuity is its weakest junction.</summary>
public enum Continuity
{
    /// <summary>Goods are not compared: only when asked for by name.</summary>
    None,

    /// <summary>The goods of the first leg are a component of those of the next.</summary>
    ContainsComponent,

    /// <summary>One category, the finer value unknown on one side.</summary>
    SameCategory,

    /// <summary>One weapon system, by itself or by lineage.</summary>
    SameSystem,

    /// <summary>One variant of a system.</summary>
    SameVariant,

    /// <summary>A source declares that the goods go on.</summary>
    SameLot,

    /// <summary>One source asserts the whole chain.</summary>
    SameTransfer,
}
