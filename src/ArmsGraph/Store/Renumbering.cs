namespace ArmsGraph.Store;

/// <summary>What numbers of values become in another pool; 0 stays 0.</summary>
internal readonly struct Renumbering
{
    /// <summary>By number; null where all stay what they are.</summary>
    private readonly int[]? _codes;

    private Renumbering(int[] codes) => _codes = codes;

    /// <summary>All stay what they are.</summary>
    public static Renumbering None => default;

    public int this[int code] => _codes is null ? code : _codes[code];

    public static Renumbering Of<T>(IValues<T> values, Func<T, int> code)
    {
        var codes = new int[values.Count];
        for (var i = 1; i < codes.Length; i++)
        {
            codes[i] = code(values[i]!);
        }

        return new Renumbering(codes);
    }
}
