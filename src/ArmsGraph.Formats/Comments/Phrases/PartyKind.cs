namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>What words for a party name.</summary>
internal enum PartyKind
{
    /// <summary>A state, by name or adjective.</summary>
    State,

    /// <summary>An organisation of states.</summary>
    Organisation,

    /// <summary>A company, dealer or other whose words begin or end with such a head.</summary>
    Company,

    /// <summary>A programme in quotes.</summary>
    Programme,

    /// <summary>States, donors and others of whom no name is given.</summary>
    Unnamed,

    /// <summary>A name that is not known.</summary>
    Other,
}
