namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>The parts of the table: what a phrase speaks of.</summary>
internal enum PhraseField
{
    /// <summary>Sentences that say nothing of what is given.</summary>
    Aside,

    /// <summary>Other goods than those of the row.</summary>
    Other,

    /// <summary>What the goods are for.</summary>
    Platform,

    /// <summary>Parties between supplier and recipient.</summary>
    Via,

    /// <summary>Who pays.</summary>
    Financed,

    /// <summary>Who held, ordered or produced the goods before.</summary>
    Origin,

    /// <summary>Production or assembly elsewhere.</summary>
    Licence,

    /// <summary>Terms.</summary>
    Term,

    /// <summary>What became of the order.</summary>
    Status,

    /// <summary>Embargoes and permissions.</summary>
    Embargo,

    /// <summary>Versions and local designations.</summary>
    Variant,
}
