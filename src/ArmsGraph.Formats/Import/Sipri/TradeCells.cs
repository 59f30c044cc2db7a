using ArmsGraph.Formats.Reading;
using System.Globalization;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>Reads the fields of an object; what one holds that it should not is a doubt of its row.</summary>
internal sealed class TradeCells(IReadOnlyDictionary<string, TradeValue> row, Spot at, Tally tally, Pool texts)
{
    public string Text(string name) => texts[Letters(name).AsSpan().Trim()];

    public bool Flag(string name)
    {
        var letters = Letters(name);
        if (letters is not ("" or "true" or "false"))
        {
            Doubt(name, letters, "true or false");
        }

        return letters is "true";
    }

    public int? Whole(string name)
    {
        var letters = Letters(name);
        if (int.TryParse(letters, NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
        {
            return whole;
        }

        if (letters.Length > 0)
        {
            Doubt(name, letters, "a whole number");
        }

        return null;
    }

    public decimal? Number(string name)
    {
        var letters = Letters(name);
        if (decimal.TryParse(letters, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        if (letters.Length > 0)
        {
            Doubt(name, letters, "a number");
        }

        return null;
    }

    /// <summary>A number as a year; null and a doubt where it is none.</summary>
    public int? Year(int number, string name)
    {
        var letters = number.ToString(CultureInfo.InvariantCulture);
        if (Years.TryRead(letters, out var year))
        {
            return year;
        }

        Doubt(name, letters, "a year");
        return null;
    }

    public OrderStatus Status(string name)
    {
        switch (Letters(name))
        {
            case "N":
                return OrderStatus.New;
            case "S":
                return OrderStatus.SecondHand;
            case "R":
                return OrderStatus.Modernised;
            case "":
                return OrderStatus.Unstated;
            case var letters:
                Doubt(name, letters, "N, S or R");
                return OrderStatus.Unstated;
        }
    }

    private string Letters(string name) => row.TryGetValue(name, out var value) ? value.Letters : "";

    private void Doubt(string name, string letters, string expected) =>
        tally.Doubt(Codes.BadCell, at, at.Part, $"{name} holds \"{letters}\", which is left out; expected {expected}");
}
