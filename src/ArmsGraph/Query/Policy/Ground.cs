namespace ArmsGraph.Query.Policy;

/// <summary>One condition of a rule and how sure it is; null where it cannot be decided.</summary>
internal sealed record Ground(string Condition, Likelihood? Likelihood)
{
    public override string ToString() => $"{Condition}: {Likelihood switch
    {
        null => "undetermined",
        Query.Likelihood.No => "none found",
        Query.Likelihood.Possible => "possible",
        _ => "certain",
    }}";
}
