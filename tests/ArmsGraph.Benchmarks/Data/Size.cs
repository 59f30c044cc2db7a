namespace ArmsGraph.Benchmarks.Data;

/// <summary>How much data a run is about.</summary>
internal sealed record Size(string Name, int Parties, int Transfers)
{
    /// <summary>For checks alone: small enough for brute force.</summary>
    public static Size Tiny { get; } = new("T", 40, 600);

    public static Size S { get; } = new("S", 250, 30_000);

    public static Size M { get; } = new("M", 5_000, 1_000_000);

    public static Size L { get; } = new("L", 200_000, 10_000_000);

    public static Size Of(string name) => new[] { Tiny, S, M, L }.FirstOrDefault(size => string.Equals(size.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"no size is called \"{name}\"; expected S, M or L", nameof(name));

    public override string ToString() => FormattableString.Invariant($"{Name}: {Parties:N0} parties, {Transfers:N0} transfers");
}
