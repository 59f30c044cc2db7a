using System.Globalization;
using System.Text.RegularExpressions;
using ArmsGraph.Time;

namespace ArmsGraph.Formats.Import.Mapped;

/// <summary>Reads what single cells hold: dates and numbers, as tables write them.</summary>
internal static partial class MappedCells
{
    private const int FirstSerial = 10_000;
    private const int LastSerial = 73_050; // 2099-12-31

    /// <summary>Reads a date: EDTF, a time of which the day counts, a serial day of a workbook, or three numbers in a stated order.</summary>
    public static bool TryDate(string text, DayOrder order, bool isWorkbook, out PartialDate? date)
    {
        if (isWorkbook && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) && serial is > FirstSerial and <= LastSerial)
        {
            text = DateTime.FromOADate(serial).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
        else if (order != DayOrder.Unstated && ThreeNumbers().Match(text) is { Success: true } match)
        {
            var (a, b) = (match.Groups["a"].Value.PadLeft(2, '0'), match.Groups["b"].Value.PadLeft(2, '0'));
            text = $"{match.Groups["year"].Value}-{(order == DayOrder.Mdy ? a : b)}-{(order == DayOrder.Mdy ? b : a)}";
        }
        else if (DayAndTime().Match(text) is { Success: true } time)
        {
            text = time.Groups["day"].Value;
        }

        return PartialDate.TryParse(text, out date, out _);
    }

    /// <summary>Reads an amount; signs between thousands are let be where they stand between threes.</summary>
    public static bool TryAmount(string text, char decimals, out decimal amount)
    {
        amount = 0;
        return (decimals == ',' ? WithComma() : WithPoint()).IsMatch(text)
            && decimal.TryParse(
                text.Replace(decimals == ',' ? "." : ",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace(',', '.'),
                NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount);
    }

    /// <summary>A code of a scheme without what parts it further: <c>ML6b1</c> is in <c>ML6</c>.</summary>
    public static string? Wider(string code) => Head().Match(code) is { Success: true } match && match.Length < code.Length ? match.Value.ToUpperInvariant() : null;

    [GeneratedRegex(@"^(?<a>\d{1,2})[./-](?<b>\d{1,2})[./-](?<year>\d{4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ThreeNumbers();

    [GeneratedRegex(@"^(?<day>\d{4}-\d{2}-\d{2})[ T]\d{1,2}:\d{2}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DayAndTime();

    [GeneratedRegex(@"^(\d+|\d{1,3}([, ]\d{3})+)(\.\d+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WithPoint();

    [GeneratedRegex(@"^(\d+|\d{1,3}([. ]\d{3})+)(,\d+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WithComma();

    [GeneratedRegex(@"^[A-Za-z]+ ?\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Head();
}
