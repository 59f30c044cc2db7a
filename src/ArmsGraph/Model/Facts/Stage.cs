namespace ArmsGraph.Model.Facts;

/// <summary>How far a transfer has come: a ladder.</summary>
public enum Stage
{
    /// <summary>Talked of, asked for or intended.</summary>
    Proposed,

    /// <summary>Promised by the supplier.</summary>
    Pledged,

    /// <summary>Agreed, under contract.</summary>
    Ordered,

    /// <summary>Some has arrived.</summary>
    InDelivery,

    /// <summary>All that is meant has arrived.</summary>
    Delivered,
}
