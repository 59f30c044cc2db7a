namespace ArmsGraph.Store;

/// <summary>Distinct values, each named by a small number from 1 on: a column of such numbers stands for a column of values. 0 is none.</summary>
internal sealed class Pool<T> where T : class
{
    private readonly List<T?> _values = [null];
    private Dictionary<T, int>? _codes = [];

    /// <summary>One more than the largest number.</summary>
    public int Count => _values.Count;

    public T? this[int code] => _values[code];

    public int Intern(T? value)
    {
        if (value is null)
        {
            return 0;
        }

        if (!_codes!.TryGetValue(value, out var code))
        {
            code = _values.Count;
            _codes.Add(value, code);
            _values.Add(value);
        }

        return code;
    }

    /// <summary>Nothing is added any more: forgets what it took to find values, and what was kept for further ones.</summary>
    public void Seal()
    {
        _codes = null;
        _values.TrimExcess();
    }
}
