namespace ArmsGraph.Store;

/// <summary>Distinct values, each named by a small number: a column of such numbers stands for a column of values.</summary>
internal sealed class Pool<T> where T : class
{
    public const int Null = -1;

    private readonly Dictionary<T, int> _codes = [];
    private readonly List<T> _values = [];

    public int Intern(T? value)
    {
        if (value is null)
        {
            return Null;
        }

        if (!_codes.TryGetValue(value, out var code))
        {
            code = _values.Count;
            _codes.Add(value, code);
            _values.Add(value);
        }

        return code;
    }

    public T? this[int code] => code == Null ? null : _values[code];
}
