using ArmsGraph.Benchmarks.Table;

namespace ArmsGraph.Benchmarks.Peers;

/// <summary>What the yardstick answered, and in which time for each question asked.</summary>
/// <param name="OneCategory">Parties reached in one category.</param>
/// <param name="AllGoods">Parties reached with any goods.</param>
/// <param name="Routes">Routes of at most three transfers.</param>
/// <param name="TenShortest">The ten shortest paths on the static collapse.</param>
/// <param name="BytesALeg">What its index takes.</param>
internal sealed record YardstickRun(Sample OneCategory, Sample AllGoods, Sample Routes, Sample TenShortest, double BytesALeg);
