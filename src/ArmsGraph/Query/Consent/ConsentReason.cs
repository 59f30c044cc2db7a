namespace ArmsGraph.Query.Consent;

/// <summary>Why somebody is asked for consent.</summary>
public enum ConsentReason
{
    /// <summary>The state of origin.</summary>
    StateOfOrigin,

    /// <summary>The maker of a component that bears consent.</summary>
    ComponentMaker,

    /// <summary>Somebody of whom a source tells a consent for these goods, for no reason that the graph knows.</summary>
    Grantor,

    /// <summary>An earlier supplier with a re-export clause.</summary>
    ReexportClause,
}
