using System.Runtime.CompilerServices;

namespace ArmsGraph.Store;

/// <summary>Distinct values, each named by a small number from 1 on: a column of such numbers stands for a column of values. 0 is none.</summary>
internal sealed class Pool<T> : IValues<T> where T : class
{
    private const int Recent = 256;

    private readonly List<T?> _values = [null];
    private Dictionary<T, int>? _codes = [];

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

        if (value is string)
        {
            return _last = Find(value);
        }

        ref var recent = ref (_recent ??= new (T, int)[Recent])[RuntimeHelpers.GetHashCode(value) & (Recent - 1)];
        if (!ReferenceEquals(recent.Value, value))
        {
            recent = (value, Find(value));
        }

        return _last = recent.Code;
    }

    /// <summary>Makes room for further values.</summary>
    public void Reserve(int values)
    {
        _values.EnsureCapacity(_values.Count + values);
        _codes!.EnsureCapacity(_codes.Count + values);
    }

    /// <summary>Nothing is added any more: forgets what it took to find values, and what was kept for further ones.</summary>
    public void Seal()
    {
        (_codes, _recent) = (null, null);
        _values.TrimExcess();
    }

    private int Find(T value)
    {
        if (!_codes!.TryGetValue(value, out var code))
        {
            code = _values.Count;
            _codes.Add(value, code);
            _values.Add(value);
        }

        return code;
    }
}
