using ArmsGraph.Formats.Reading;
using ArmsGraph.Text;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>Reads cells that hold years of delivery, parted by semicolons; cells that hold the same give one list.</summary>
internal sealed class DeliveryYears
{
    private readonly Dictionary<string, Order.Drop[]> _sound = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Order.Drop[]>.AlternateLookup<ReadOnlySpan<char>> _spans;

    public DeliveryYears() => _spans = _sound.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The deliveries that a cell tells; what is no year is a doubt of its row.</summary>
    public Order.Drop[] Read(RowReader row, int cell, Tally tally)
    {
        var years = row.Trimmed(cell);
        if (_spans.TryGetValue(years, out var known))
        {
            return known;
        }

        var (drops, isSound) = (new List<Order.Drop>(), true);
        foreach (var part in years.Split(';'))
        {
            var text = years[part].Trim();
            if (Years.TryRead(text, out var year))
            {
                drops.Add(new Order.Drop(year, IsYearEstimate: false, Number: null));
            }
            else if (!text.IsEmpty)
            {
                isSound = false;
                tally.Doubt(Codes.BadCell, row.Line, row.Column(cell), $"the years of delivery hold \"{Printable.Line(text.ToString())}\", which is left out; expected years parted by semicolons");
            }
        }

        Order.Drop[] read = [.. drops];
        return isSound ? _spans[years] = read : read;
    }
}
