namespace ArmsGraph.Query;

/// <summary>How sure one condition of a rule is; weakest first.</summary>
internal enum Likelihood
{
    No,
    Possible,
    Certain,
}
