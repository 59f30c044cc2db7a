using System.Globalization;
using ArmsGraph.Formats.Reading;
using ArmsGraph.Text;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>Reads the cells that SIPRI's tables have in common; what a cell holds that it should not is a doubt of its row.</summary>
internal readonly ref struct Cells(RowReader row, Tally tally, Spot line)
{
    /// <summary>A cell without white space and the semicolons with which some copies pad their lines.</summary>
    public ReadOnlySpan<char> Text(int index) => row.Trimmed(index).TrimEnd("; ");

    /// <summary>A number, and whether the cell beside it marks an estimate.</summary>
    public Order.Count? Number(int index, bool isEstimate, string what)
    {
        var text = Text(index);
        if (text.IsEmpty)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return new Order.Count(number, isEstimate);
        }

        tally.Doubt(Codes.BadCell, line, row.Column(index), $"{what} holds \"{Printable.Line(text.ToString())}\", which is left out; expected a number");
        return null;
    }

    public int? Year(int index, string what)
    {
        var text = Text(index);
        if (text.IsEmpty)
        {
            return null;
        }

        if (Years.TryRead(text, out var year))
        {
            return year;
        }

        tally.Doubt(Codes.BadCell, line, row.Column(index), $"{what} holds \"{Printable.Line(text.ToString())}\", which is left out; expected a year");
        return null;
    }

    public bool Flag(int index, string what)
    {
        var text = Text(index);
        if (text.IsEmpty || text.Equals("No", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (text is not "?" && !text.Equals("Yes", StringComparison.OrdinalIgnoreCase))
        {
            tally.Doubt(Codes.BadCell, line, row.Column(index), $"{what} holds \"{Printable.Line(text.ToString())}\", which is left out; expected ?, Yes, No or nothing");
            return false;
        }

        return true;
    }

    public OrderStatus Status(int index)
    {
        switch (Text(index))
        {
            case "New" or "N":
                return OrderStatus.New;
            case "Second hand" or "SecondHand" or "S":
                return OrderStatus.SecondHand;
            case "Second hand but modernized" or "SecondHand modernized" or "Refurbished" or "R":
                return OrderStatus.Modernised;
            case "":
                return OrderStatus.Unstated;
            case var text:
                tally.Doubt(Codes.BadCell, line, row.Column(index), $"the status holds \"{Printable.Line(text.ToString())}\", which is left out; expected New, Second hand, or Second hand but modernized");
                return OrderStatus.Unstated;
        }
    }
}
