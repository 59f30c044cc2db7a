namespace ArmsGraph.Store;

/// <summary>A plain transfer claim as the numbers of its values in the pools of <see cref="ClaimColumns"/>; 0 is silence, and a stage counts from 1.</summary>
internal readonly record struct PlainCodes
{
    public required int Source { get; init; }

    public required int Place { get; init; }

    public required int Note { get; init; }

    public required int Reported { get; init; }

    public required int From { get; init; }

    public required int To { get; init; }

    public required int Goods { get; init; }

    public required int Quantity { get; init; }

    public required int LineNote { get; init; }

    public required int Stage { get; init; }

    public required int Terms { get; init; }

    public required int Announced { get; init; }

    public required int Ordered { get; init; }

    public required int Delivered { get; init; }

    public required int Deliveries { get; init; }

    public required int Deal { get; init; }
}
