using System.Runtime.CompilerServices;

namespace ArmsGraph.Store;

/// <summary>Values, each named by a small number from 1 on: a column of such numbers stands for a column of values. 0 is none. One that is interned again has the number it had.</summary>
internal sealed class Pool<T> : IValues<T> where T : class
{
    private const int Recent = 256;

    /// <summary>The part of the values of the first origin for which room is made behind them, so that a few further ones do not move all.</summary>
    private const int Spare = 16;

    private readonly List<T?> _values = [null];

    /// <summary>What finds the number of a value that was looked for before; made when one is first looked for.</summary>
    private Dictionary<T, int>? _codes;

    /// <summary>The number that was told last: claims come in runs of one source, party or text.</summary>
    private int _last;

    /// <summary>Objects that were met lately, and their numbers: whoever makes claims hands in the same object again and again, and to see that costs less than to look into it.</summary>
    private (T Value, int Code)[]? _recent;

    /// <summary>One more than the largest number.</summary>
    public int Count => _values.Count;

    public T? this[int code] => _values[code];

    public int Intern(T? value)
    {
        if (value is null)
        {
            return 0;
        }

        if (ReferenceEquals(value, _values[_last]))
        {
            return _last;
        }

        ref var recent = ref (_recent ??= new (T, int)[Recent])[RuntimeHelpers.GetHashCode(value) & (Recent - 1)];
        if (!ReferenceEquals(recent.Value, value))
        {
            recent = (value, Find(value));
        }

        return _last = recent.Code;
    }

    /// <summary>The numbers of the values of an origin; see <see cref="Take{TOrigin}"/>.</summary>
    public Renumbering Take(IValues<T> values) => Take(values, value => value);

    /// <summary>
    /// The numbers of what is made of the values of an origin, by their numbers there. The first origin's keep those, and are not looked into, since that would be much of the work of loading a single file:
    /// a value that it names twice, or that others name too, is kept twice.
    /// </summary>
    public Renumbering Take<TOrigin>(IValues<TOrigin> values, Func<TOrigin, T> made)
    {
        if (Count > 1)
        {
            return Renumbering.Of(values, value => Intern(made(value)));
        }

        _values.EnsureCapacity(values.Count + (values.Count / Spare));
        for (var code = 1; code < values.Count; code++)
        {
            _values.Add(made(values[code]!));
        }

        return Renumbering.None;
    }

    /// <summary>Nothing is added any more: forgets what it took to find values, and what was kept for further ones.</summary>
    public void Seal()
    {
        (_codes, _recent) = (null, null);
        _values.TrimExcess();
    }

    private int Find(T value)
    {
        if (!(_codes ??= []).TryGetValue(value, out var code))
        {
            code = _values.Count;
            _codes.Add(value, code);
            _values.Add(value);
        }

        return code;
    }
}
