namespace ArmsGraph.Store;

/// <summary>
/// What the goods of a leg say to the goods before: the set of goods, and whether they were refitted on the way. Two legs of one letter go on alike, so that
/// legs lie by letter.
/// </summary>
internal sealed class Letters
{
    private readonly Dictionary<(int Set, bool IsRefitted), int> _codes = [];
    private readonly List<(int Set, bool IsRefitted)> _letters = [];

    public int Count => _letters.Count;

    public int Of(int goods, bool isRefitted)
    {
        if (!_codes.TryGetValue((goods, isRefitted), out var letter))
        {
            letter = _letters.Count;
            _letters.Add((goods, isRefitted));
            _codes.Add((goods, isRefitted), letter);
        }

        return letter;
    }

    /// <summary>The set of goods, a number of <see cref="GoodsTree"/>'s.</summary>
    public int Goods(int letter) => _letters[letter].Set;

    public bool IsRefitted(int letter) => _letters[letter].IsRefitted;
}
