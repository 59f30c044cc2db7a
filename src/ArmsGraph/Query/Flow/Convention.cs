namespace ArmsGraph.Query.Flow;

/// <summary>By which rule of accounting goods that a party passes on are told apart by where they came from. No source says so: it is a choice.</summary>
public enum Convention
{
    /// <summary>Each draws on all that its supplier holds, in proportion.</summary>
    Proportional,

    /// <summary>First in, first out.</summary>
    Fifo,
}
