namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>What may stand at a place of a phrase.</summary>
internal enum ElementKind
{
    /// <summary>One of some words.</summary>
    Word,

    /// <summary>None of some words; nothing is consumed.</summary>
    Not,

    /// <summary>The beginning of a segment or bracket.</summary>
    Start,

    /// <summary>A bracket opens.</summary>
    Open,

    /// <summary>A few words of the same segment, whatever they are.</summary>
    Gap,

    /// <summary>All that is left of the segment or bracket.</summary>
    Rest,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A list of parties.</summary>
    Parties,

    /// <summary>One state or organisation, by name or adjective.</summary>
    State,

    /// <summary>Whoever pays.</summary>
    Payers,

    /// <summary>Systems that goods are for.</summary>
    Platforms,
}
