namespace ArmsGraph.Model.Entities;

/// <summary>What kind of text an instrument is.</summary>
public enum InstrumentKind
{
    /// <summary>A treaty.</summary>
    Treaty,

    /// <summary>A law.</summary>
    Law,

    /// <summary>A decree.</summary>
    Decree,

    /// <summary>An embargo.</summary>
    Embargo,

    /// <summary>A rule or stated policy.</summary>
    Rule,

    /// <summary>A promise made in public.</summary>
    PublicPromise,
}
