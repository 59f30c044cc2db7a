namespace ArmsGraph.Query.Flow;

/// <summary>An interval of amounts that add up: at least, and at most; null is unbounded. Sums too large for a number stay at its bound.</summary>
internal readonly record struct Sum(decimal Min, decimal? Max)
{
    public static Sum Nothing { get; } = new(0, 0);

    /// <summary>The same where it is open whether any of it counts.</summary>
    public Sum Perhaps => this with { Min = 0 };

    public static Sum operator +(Sum a, Sum b) => new(Add(a.Min, b.Min) ?? decimal.MaxValue, a.Max is { } x && b.Max is { } y ? Add(x, y) : null);

    /// <summary>What holds whichever of the two is so.</summary>
    public Sum Or(Sum other) => new(Math.Min(Min, other.Min), Max is { } x && other.Max is { } y ? Math.Max(x, y) : null);

    private static decimal? Add(decimal a, decimal b) => a > decimal.MaxValue - b ? null : a + b;
}
