namespace ArmsGraph.Benchmarks.Peers;

/// <summary>What QuikGraph's edges carry.</summary>
/// <param name="Day">Days since 1950-01-01.</param>
/// <param name="Category">The category.</param>
/// <param name="Id">The row.</param>
internal readonly record struct Tag(int Day, int Category, int Id);
