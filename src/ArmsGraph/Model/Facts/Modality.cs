namespace ArmsGraph.Model.Facts;

/// <summary>How a source asserts a claim; weakest last.</summary>
public enum Modality
{
    /// <summary>Reported as so.</summary>
    Reported,

    /// <summary>Reported as intended; goes only with the stages proposed and pledged.</summary>
    Intended,

    /// <summary>Concluded by the source or its curator.</summary>
    Inferred,

    /// <summary>Said of what could be.</summary>
    Hypothetical,
}
