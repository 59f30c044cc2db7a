namespace ArmsGraph.Formats.Import.Join;

/// <summary>By which names a text may speak of the goods of a deal: the whole designation, those that a slash parts, and the first word of each; a longer word without digits is a name that others may share.</summary>
internal sealed class DealNames
{
    /// <summary>How sure a name is that is shared with others, or begins as another does.</summary>
    public const double Partly = 0.85;

    private const int ShortestName = 3;
    private const int ShortestWord = 5;

    private readonly List<string> _whole = [];
    private readonly List<string> _shared = [];

    public DealNames(OrderTraits deal, GoodsNames goods)
    {
        foreach (var part in deal.Order.Designation.Split('/').Prepend(deal.Order.Designation))
        {
            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (!words.All(word => word.Split('-').All(goods.IsKind)))
            {
                Add(_whole, OrderTraits.Maker.Plain(part));
            }

            foreach (var (word, index) in words.Select((word, index) => (OrderTraits.Maker.Plain(word), index)))
            {
                if (index == 0 && word.Any(char.IsAsciiDigit))
                {
                    Add(_whole, word);
                }
                else if (word.Length >= ShortestWord && word.All(char.IsAsciiLetter) && !goods.IsKind(word))
                {
                    Add(_shared, word);
                }
            }
        }
    }

    /// <summary>How surely a text that may hold some names speaks of the goods, from 0 to 1.</summary>
    public double In(HashSet<string> names) =>
        _whole.Exists(names.Contains) ? 1
        : _shared.Exists(names.Contains) || _whole.Exists(name => names.Any(other => OneBegins(name, other))) ? Partly
        : 0;

    private static void Add(List<string> names, string name)
    {
        if (name.Length >= ShortestName && name.Any(char.IsAsciiLetter))
        {
            names.Add(name);
        }
    }

    /// <summary>Whether the longer name only makes the shorter finer, as <c>F-16C</c> does with <c>F-16</c>: a name with a number that does not go on.</summary>
    private static bool OneBegins(string one, string other)
    {
        var (less, more) = one.Length <= other.Length ? (one, other) : (other, one);
        return less.Length >= ShortestName && less.Any(char.IsAsciiDigit) && less.Any(char.IsAsciiLetter) && more.StartsWith(less, StringComparison.Ordinal)
            && !(char.IsAsciiDigit(less[^1]) && more.Length > less.Length && char.IsAsciiDigit(more[less.Length]));
    }
}
