using ArmsGraph.Diagnostics;

namespace ArmsGraph.Store;

/// <summary>A value and where it was read, so that a fault found later still names its place.</summary>
/// <param name="Value">The value.</param>
/// <param name="Locate">The place of a text inside the value; of the value itself for null.</param>
internal sealed record Placed<T>(T Value, Func<string?, Position> Locate)
{
    /// <summary>A value that comes from code.</summary>
    public static Placed<T> InCode(T value) => new(value, _ => default);
}
