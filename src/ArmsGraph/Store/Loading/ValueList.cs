namespace ArmsGraph.Store.Loading;

/// <summary>Values that hardly recur, each named by a number of its own: to look for one that is equal would cost more than to keep it twice.</summary>
internal sealed class ValueList<T> : IValues<T> where T : class
{
    private readonly List<T?> _values = [null];

    public int Count => _values.Count;

    public T? this[int code] => _values[code];

    public int Add(T? value)
    {
        if (value is null)
        {
            return 0;
        }

        if (!ReferenceEquals(value, _values[^1]))
        {
            _values.Add(value);
        }

        return _values.Count - 1;
    }
}
