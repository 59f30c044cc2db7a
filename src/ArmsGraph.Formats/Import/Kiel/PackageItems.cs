using ArmsGraph.Formats.Comments;
using ArmsGraph.Formats.Reading;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import.Kiel;

/// <summary>The items of what a package announces at once: what of them is promised, and what is delivered.</summary>
/// <param name="tally">The account of the file.</param>
/// <param name="goods">Finds the goods of an item.</param>
/// <param name="columns">The columns of the sheet.</param>
/// <param name="words">The explanation; null where it is not read.</param>
internal sealed class PackageItems(Tally tally, KielGoods goods, KielColumns columns, ItemWords? words)
{
    private static readonly (string Words, string Unit)[] Measures = [("ton of ", "tons"), ("liter of ", "liters"), ("pair of ", "pairs"), ("palett ", "pallets")];

    public List<ItemLine> Open { get; } = [];

    public List<ItemLine> Delivered { get; } = [];

    /// <summary>What stands on which words of the explanation.</summary>
    public List<(string Part, CommentSpan Span)> Places { get; } = [];

    /// <summary>
    /// What of a row is promised and what is delivered. Of a number committed, a part that is not told is one or more and at most all of it, and what is still open is the rest, as wide; where the number committed is not
    /// known, nothing is reckoned from what was delivered. A cell that cannot be read delivers nothing. Words for numbers stay in the note. A number that the explanation
    /// says is only a bound is one here, save where a cell of its own tells what was delivered.
    /// </summary>
    public void Take(KielRow row)
    {
        var (found, note, isUnplaced) = goods.Find(row.Item, row.Type, row.Subtype);
        if (isUnplaced)
        {
            tally.Unclassified(row.Item, row.Spot, columns.Item);
        }

        note ??= row.Item.Length == 0 ? row.Specific : null;
        var line = new ItemLine { Goods = [new GoodsRef(found, Hedged(row.Item))], Note = note };
        var (units, sent) = (Number(row, row.Units, "No. of Units"), Number(row, row.Delivered, "No. of Units delivered (in-kind military aid)"));
        if (row.Delivered.Length == 0 || sent is { Max: 0 } || (sent is null && !IsUndisclosed(row.Delivered) && !IsPartial(row.Delivered)))
        {
            Open.Add(line with { Quantity = Measured(row.Item, Worded(row.Item, units)) });
            return;
        }

        if (row.IsPerhapsDelivered)
        {
            line = line with { Note = $"{(note is null ? "" : $"{note}; ")}of a package that was delivered in part", Quantity = Measured(row.Item, Quantity.Between(0, Worded(row.Item, units)?.Max)) };
            Delivered.Add(line);
            Open.Add(line);
            return;
        }

        var isExact = units is { Text: null } && sent is { Text: null };
        var isSilent = isExact || row.Units.Length == 0 || (IsUndisclosed(row.Units) && IsUndisclosed(row.Delivered));
        line = isSilent ? line : line with { Note = $"{(note is null ? "" : $"{note}; ")}{row.Units} committed, {row.Delivered} delivered" };
        var part = isExact ? sent : Part(units, sent, IsPartial(row.Delivered));
        Delivered.Add(line with { Quantity = Measured(row.Item, row.IsReckoned ? Worded(row.Item, part) : part) });
        if (units is null && IsPartial(row.Delivered))
        {
            Open.Add(line);
        }
        else if (Rest(units, part) is { Max: not 0 })
        {
            Open.Add(line with { Quantity = Measured(row.Item, Rest(Worded(row.Item, units), part)) });
        }
    }

    /// <summary>What was delivered of a number committed.</summary>
    private static Quantity? Part(Quantity? units, Quantity? sent, bool isPartial)
    {
        if (units?.Max is not { } all || sent?.Max <= all || sent?.Min > all)
        {
            return sent;
        }

        var least = sent?.Min ?? Math.Min(1, all);
        return Quantity.Between(least, Math.Max(least, isPartial ? all - 1 : all), text: sent?.Text);
    }

    /// <summary>What is still open of a number committed; null where that is not known.</summary>
    private static Quantity? Rest(Quantity? units, Quantity? part) =>
        units is null || part is null ? null : Quantity.Between(Math.Max(0, units.Min - (part.Max ?? units.Min)), units.Max is { } most ? Math.Max(0, most - part.Min) : null);

    private Quantity? Number(KielRow row, string text, string heading)
    {
        if (KielRow.Number(text) is { } number)
        {
            return Quantity.Exactly(number);
        }

        if (text.Length == 0 || IsUndisclosed(text) || IsPartial(text))
        {
            return null;
        }

        if (Quantity.TryParse(text, out var words))
        {
            return words;
        }

        tally.Doubt(Codes.BadCell, row.Spot, columns.Column(heading), $"the number of units holds \"{text}\", which is left out; expected a number, or a word such as undisclosed");
        return null;
    }

    /// <summary>Items that are weighed or measured, and not counted, say in what.</summary>
    private static Quantity? Measured(string item, Quantity? number)
    {
        var unit = Array.Find(Measures, measure => item.StartsWith(measure.Words, StringComparison.OrdinalIgnoreCase) || item.EndsWith($"(in {measure.Unit})", StringComparison.OrdinalIgnoreCase)).Unit;
        return number is null || unit is null ? number : Quantity.Between(number.Min, number.Max, unit, number.Text);
    }

    private Quantity? Worded(string item, Quantity? number)
    {
        if (number is not { Text: null } || number.Min != number.Max || words?.Number(item, number.Min) is not { } said)
        {
            return number;
        }

        Places.Add(("quantity", said.Span));
        return said.Quantity;
    }

    private Hedge? Hedged(string item)
    {
        if (words?.Hedged(item) is not { } said)
        {
            return null;
        }

        Places.Add(("items", said.Span));
        return said.Hedge;
    }

    private static bool IsUndisclosed(string text) => text.Equals(KielRow.Undisclosed, StringComparison.OrdinalIgnoreCase);

    private static bool IsPartial(string text) => text.Equals(KielRow.Partially, StringComparison.OrdinalIgnoreCase);
}
