namespace ArmsGraph.Model.Facts;

/// <summary>Terms of which the source is not sure.</summary>
public sealed record HedgedTerms : IHasFields
{
    /// <summary>The terms.</summary>
    public required Terms Terms { get; init; }

    /// <summary>How the source qualifies them.</summary>
    public required Hedge Hedge { get; init; }

    IEnumerable<Field> IHasFields.Fields() => [new("terms", Terms), new("hedge", Hedge)];
}
