namespace ArmsGraph.Benchmarks.Table;

/// <summary>What was found: who answers alike gives the same numbers.</summary>
/// <param name="Count">How many: parties reached, routes of one transfer, transfers read.</param>
/// <param name="Sum">A checksum over what was found.</param>
/// <param name="Second">Routes of two transfers.</param>
/// <param name="Third">Routes of three.</param>
internal readonly record struct Tally(long Count, ulong Sum, long Second = 0, long Third = 0)
{
    public static Tally operator +(Tally left, Tally right) =>
        new(left.Count + right.Count, left.Sum + right.Sum, left.Second + right.Second, left.Third + right.Third);

    public override string ToString() => FormattableString.Invariant($"{(Second + Third > 0 ? $"{Count:N0}+{Second:N0}+{Third:N0}" : $"{Count:N0}")} (checksum {Sum:N0})");
}
