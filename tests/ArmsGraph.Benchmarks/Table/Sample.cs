namespace ArmsGraph.Benchmarks.Table;

/// <summary>One measurement.</summary>
/// <param name="Milliseconds">CPU time, user and system, for one question.</param>
/// <param name="Tally">What was found by all questions together.</param>
internal readonly record struct Sample(double Milliseconds, Tally Tally);
