using System.Globalization;
using ArmsGraph.Claims;
using ArmsGraph.Formats.Reading;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>
/// SIPRI's tables of trend-indicator values, old and new: a row for each party, a column for each year, and sums of both. An empty cell is no value, and 0 stands for less than half a million.
/// </summary>
internal sealed class IndicatorsShape : Shape
{
    private static readonly Quantity UnderHalf = Quantity.Between(0, 0.5m);

    private static readonly string[] Sums = ["total", "others", "world"];

    public override string Name => "SIPRI trend-indicator values";

    public override bool Fits(InputFile file) =>
        (file.Head.Contains("TIV of arms ", StringComparison.OrdinalIgnoreCase) || file.Head.Contains("trend-indicator values", StringComparison.OrdinalIgnoreCase)) && HeadingOf(file) >= 0;

    public override void Read(InputFile file, Tally tally, Intake intake)
    {
        var heading = HeadingOf(file);
        var title = IndicatorTitle.Of(file, heading);
        tally.Source = intake.AddFile(SipriSources.Of(file, $"tiv-{Words(title)}", $"trend-indicator values of {Words(title).Replace('-', ' ')}"), file);
        tally.Preamble(heading);
        using var rows = file.Rows(',', isQuoted: true, heading);
        rows.Read();
        tally.Preamble(rows);
        var years = new List<(int Place, int Year)>();
        for (var i = 1; i < rows.Count; i++)
        {
            if (Years.TryRead(rows.Trimmed(i).TrimEnd("; "), out var year))
            {
                years.Add((i, year));
            }
        }

        var table = new Table(title, years, new Actors(intake), tally, intake);
        while (rows.Read())
        {
            if (rows.IsBlank)
            {
                tally.Blank(rows);
            }
            else if (Array.Exists(Sums, sum => rows.Trimmed(0).StartsWith(sum, StringComparison.OrdinalIgnoreCase)))
            {
                tally.Preamble(rows);
            }
            else
            {
                table.Take(rows);
            }
        }
    }

    /// <summary>The line whose second cell is a year, from 0.</summary>
    private static int HeadingOf(InputFile file) =>
        Array.FindIndex(file.HeadLines, line => line.Split(',', 3) is [_, var second, ..] && Years.TryRead(second.AsSpan().Trim(" \"\r"), out _));

    private static string Words(IndicatorTitle title) =>
        $"{(title.Direction == TradeDirection.Exports ? "exports" : "imports")}{(title.Party is null ? "" : $"-{LocalId.Of(title.Party)}")}";

    private sealed class Table(IndicatorTitle title, List<(int Place, int Year)> years, Actors actors, Tally tally, Intake intake)
    {
        private readonly HashSet<string> _locals = new(StringComparer.Ordinal);
        private readonly SourceId _names = intake.Add(SipriSources.Names);

        public void Take(RowReader row)
        {
            tally.Row(row.LineCount);
            intake.Advance(tally);
            var name = intake.Texts[row.Trimmed(0)];
            var values = Values(row);
            if (name.Length == 0 || values.Count == 0)
            {
                tally.Refuse(row.Line, 1, name.Length == 0 ? "the row has no name; expected a party in its first cell" : "the row has no value for any year; expected one");
                return;
            }

            var other = actors.Who(name, values[0].Year, tally, row.Line);
            var party = title.Party is { } own ? actors.Who(own, values[0].Year, tally, row.Line) : other;
            var local = LocalId.Of(name);
            var id = $"{tally.Source}/{(_locals.Add(local) ? local : FormattableString.Invariant($"{local}.{row.Line}"))}";
            var fact = new Indicator
            {
                Id = new FactId(id), Measure = "SIPRI TIV", Party = party, Counterpart = title.Party is null ? null : other, Direction = title.Direction, Unit = "million", Values = [.. values],
            };
            intake.Add(new Claim { Id = new ClaimId(id), Fact = fact, Source = tally.Source, Place = FormattableString.Invariant($"line {row.Line}") }, tally, row.Line);
        }

        private List<IndicatorValue> Values(RowReader row)
        {
            var values = new List<IndicatorValue>();
            foreach (var (place, year) in years)
            {
                var text = row.Trimmed(place).TrimEnd("; ");
                if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
                {
                    values.Add(new IndicatorValue { Year = year, Value = value == 0 ? UnderHalf : Quantity.Exactly(value) });
                }
                else if (!text.IsEmpty)
                {
                    tally.Doubt(Codes.BadCell, row.Line, row.Column(place), FormattableString.Invariant($"the value of {year} holds \"{text.ToString()}\", which is left out; expected a number"));
                }
            }

            return values;
        }
    }
}
