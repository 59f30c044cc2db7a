using System.Globalization;

namespace ArmsGraph.Benchmarks.Table;

/// <summary>What a row must reach against a peer.</summary>
/// <param name="Peer">The peer's name.</param>
/// <param name="Factor">How many times the peer's time at most, or how many times faster at least.</param>
/// <param name="IsCeiling">Whether the factor is the most that ours may take; else how much faster ours has to be.</param>
/// <param name="Sizes">The sizes at which it is asked, by their letters.</param>
internal sealed record Asked(string Peer, double Factor, bool IsCeiling, string Sizes)
{
    public static Asked AtMost(double factor, string peer, string sizes = "SML") => new(peer, factor, IsCeiling: true, sizes);

    public static Asked Faster(double factor, string peer, string sizes = "SML") => new(peer, factor, IsCeiling: false, sizes);

    /// <summary>What was reached, from times for the same questions.</summary>
    public double Reached(double ours, double peer) => IsCeiling ? ours / peer : peer / ours;

    public bool IsMet(double reached) => IsCeiling ? reached <= Factor : reached >= Factor;

    public string Text => string.Create(CultureInfo.InvariantCulture, $"{(IsCeiling ? $"at most {Factor}x the time of" : $"{Factor}x the speed of")} {Peer}");

    /// <summary>Three digits that count.</summary>
    public static string Digits(double value) =>
        double.IsNaN(value) ? "-" : value >= 100 ? value.ToString("N0", CultureInfo.InvariantCulture) : value >= 10 ? value.ToString("0.0", CultureInfo.InvariantCulture) : value.ToString(value >= 1 ? "0.00" : "0.00##", CultureInfo.InvariantCulture);
}
