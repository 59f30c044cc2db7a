namespace ArmsGraph.Query.Flow;

/// <summary>Question 27: what did a party pay for? Money is kept apart from the physical way: it counts where a source names the party as one who pays.</summary>
public sealed record PaidByQuestion : TransferQuestion
{
    /// <summary>Who pays: id or name; an organisation itself, not its members.</summary>
    public required string Party { get; init; }
}
