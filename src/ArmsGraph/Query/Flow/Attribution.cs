using ArmsGraph.Model;

namespace ArmsGraph.Query.Flow;

/// <summary>An estimate: how many of the items received were first supplied by a party, under a convention.</summary>
/// <param name="Origin">Who supplied them first, or the state of origin that a source states.</param>
/// <param name="Amount">How many, estimated.</param>
/// <param name="Share">Of all that was received, 0 to 1.</param>
public sealed record Attribution(EntityId Origin, decimal Amount, decimal Share)
{
    /// <summary><c>KOR  estimated 60 (60%)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Origin}  estimated {Amount:#,##0.##} ({Share * 100:0.#}%)");
}
