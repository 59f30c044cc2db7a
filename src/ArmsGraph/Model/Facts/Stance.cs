namespace ArmsGraph.Model.Facts;

/// <summary>What a statement says of a transfer and a rule.</summary>
public enum Stance
{
    /// <summary>The transfer honours the rule.</summary>
    Honours,

    /// <summary>The transfer avoids the rule.</summary>
    Avoids,
}
