using System.Globalization;
using System.Text;

namespace ArmsGraph.Benchmarks.Data;

/// <summary>Writes transfers as our fact lines: one source, a state for each party, sixteen sibling categories right under the root, a delivered transfer for each row.</summary>
internal sealed class FactLines
{
    /// <summary>The root of the tree of categories.</summary>
    private const string Root = "weapons";

    private static readonly DateOnly FirstDay = new(1950, 1, 1);

    private readonly byte[][] _parties;
    private readonly byte[][] _categories;
    private readonly byte[][] _dates;

    public FactLines(int parties, bool isYearWide)
    {
        _parties = [.. Enumerable.Range(0, parties).Select(party => Encoding.ASCII.GetBytes(Party(party)))];
        _categories = [.. Enumerable.Range(0, Shipment.Categories).Select(category => Encoding.ASCII.GetBytes(Category(category)))];
        _dates = [.. Enumerable.Range(0, Shipment.Days).Select(day => Encoding.ASCII.GetBytes(FirstDay.AddDays(day).ToString(isYearWide ? "yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture)))];
    }

    /// <summary>The local id of a party.</summary>
    public static string Party(int party) => FormattableString.Invariant($"N{party:000000}");

    /// <summary>The local id of a category.</summary>
    public static string Category(int category) => FormattableString.Invariant($"c{category:00}");

    /// <summary>The days from 1950-01-01 to the first one of a day's year: when goods may have moved at the earliest, where only the year is told.</summary>
    public static int YearStart(int day) => new DateOnly(FirstDay.AddDays(day).Year, 1, 1).DayNumber - FirstDay.DayNumber;

    public void Write(Stream stream, ReadOnlySpan<Shipment> shipments)
    {
        Append(stream, "{\"source\":{\"id\":\"bench\",\"title\":\"Made transfers\"}}\n"u8);
        foreach (var party in _parties)
        {
            Append(stream, "{\"entity\":{\"id\":\""u8, party, "\",\"type\":\"state\",\"name\":\""u8, party, "\"}}\n"u8);
        }

        foreach (var category in _categories)
        {
            Append(stream, "{\"entity\":{\"id\":\""u8, category, "\",\"type\":\"weapon-category\",\"name\":\""u8, category, "\",\"parent\":\""u8, Encoding.ASCII.GetBytes(Root), "\"}}\n"u8);
        }

        Span<byte> id = stackalloc byte[11];
        Span<byte> quantity = stackalloc byte[11];
        for (var row = 0; row < shipments.Length; row++)
        {
            var shipment = shipments[row];
            row.TryFormat(id, out var idLength, default, CultureInfo.InvariantCulture);
            shipment.Quantity.TryFormat(quantity, out var quantityLength, default, CultureInfo.InvariantCulture);
            Append(stream, "{\"fact\":{\"id\":\""u8, id[..idLength], "\",\"type\":\"transfer\",\"from\":\""u8, _parties[shipment.From], "\",\"to\":\""u8, _parties[shipment.To]);
            Append(stream, "\",\"items\":[{\"item\":\""u8, _categories[shipment.Category], "\",\"quantity\":"u8, quantity[..quantityLength]);
            Append(stream, "}],\"stage\":\"delivered\",\"delivered\":\""u8, _dates[shipment.Day], "\"}}\n"u8);
        }
    }

    private static void Append(Stream stream, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second = default, ReadOnlySpan<byte> third = default, ReadOnlySpan<byte> fourth = default, ReadOnlySpan<byte> fifth = default, ReadOnlySpan<byte> sixth = default, ReadOnlySpan<byte> seventh = default)
    {
        stream.Write(first);
        stream.Write(second);
        stream.Write(third);
        stream.Write(fourth);
        stream.Write(fifth);
        stream.Write(sixth);
        stream.Write(seventh);
    }
}
