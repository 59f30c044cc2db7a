using ArmsGraph.Diagnostics;

namespace ArmsGraph.Store.Loading;

/// <summary>A value and where it was read, so that a fault found later still names its place.</summary>
internal readonly record struct Placed<T>
{
    private readonly Locate? _locate;
    private readonly Position _position;

    /// <param name="value">The value.</param>
    /// <param name="locate">Tells the place of the value, or of a text inside it.</param>
    public Placed(T value, Locate locate) => (Value, _locate) = (value, locate);

    /// <param name="value">The value.</param>
    /// <param name="position">The place of the value and of all inside it.</param>
    public Placed(T value, Position position) => (Value, _position) = (value, position);

    public T Value { get; init; }

    /// <summary>How many plain rows of its draft were read before it.</summary>
    public int After { get; init; }

    /// <summary>A value that comes from code.</summary>
    public static Placed<T> InCode(T value) => new(value, default(Position));

    /// <summary>Tells the place of the value, or of a text inside it.</summary>
    public Position Locate(string? text = null, string? field = null) => _locate is null ? _position : _locate(text, field);
}
