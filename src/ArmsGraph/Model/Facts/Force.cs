namespace ArmsGraph.Model.Facts;

/// <summary>What binds those who are bound.</summary>
public enum Force
{
    /// <summary>Law.</summary>
    LegallyBinding,

    /// <summary>A commitment among states.</summary>
    PoliticallyBinding,

    /// <summary>What the issuer says it does.</summary>
    DeclaredPractice,

    /// <summary>Not stated.</summary>
    Unstated,
}
