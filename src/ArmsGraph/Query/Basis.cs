namespace ArmsGraph.Query;

/// <summary>What a junction, a route or a finding rests on.</summary>
public enum Basis
{
    /// <summary>Concluded from goods and dates, or from the structure alone.</summary>
    Inferred,

    /// <summary>A source says so.</summary>
    Asserted,
}
