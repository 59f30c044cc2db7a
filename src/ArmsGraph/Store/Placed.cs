namespace ArmsGraph.Store;

/// <summary>A value and where it was read, so that a fault found later still names its place.</summary>
/// <param name="Value">The value.</param>
/// <param name="Locate">Tells the place of the value, or of a text inside it.</param>
internal sealed record Placed<T>(T Value, Locate Locate)
{
    /// <summary>How many plain rows of its draft were read before it.</summary>
    public int After { get; init; }

    /// <summary>A value that comes from code.</summary>
    public static Placed<T> InCode(T value) => new(value, (_, _) => default);
}
