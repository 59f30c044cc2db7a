using ArmsGraph.Claims;
using ArmsGraph.Formats.Reading;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import.Kiel;

/// <summary>The tracker's small tables of heavy weapons: one row a donor and category, several systems with their numbers in one cell. What is counted there is committed; how much has arrived it does not say.</summary>
internal sealed class WeaponsTableShape : Shape
{
    private const string Heading = "donor,category,number_of_weapons,monetary_value_eur,weapons_list";
    private const int Width = 5;

    public override string Name => "Kiel Ukraine Support Tracker, heavy weapons by donor";

    public override bool EndsItsLines => true;

    public override bool Fits(InputFile file) => IsHeading(file.HeadLines[0]);

    public override void Read(InputFile file, Tally tally, Intake intake)
    {
        var source = tally.Source = intake.Add(KielSources.OfTable(file));
        var parties = new OwnParties(intake, intake.Add(KielSources.Names));
        var goods = new KielGoods(intake);
        using var rows = file.Rows(',', isQuoted: true);
        for (var isHeading = true; rows.Read(); isHeading = false)
        {
            if (isHeading)
            {
                tally.Preamble(rows);
            }
            else if (rows.IsBlank)
            {
                tally.Blank(rows);
            }
            else if (tally.Row(rows) is var spot && rows.Count < Width)
            {
                tally.RefuseWidth(rows, spot, Width);
            }
            else
            {
                intake.Advance(tally);
                Take(rows, spot, tally, intake, source, parties, goods);
            }
        }
    }

    private static void Take(RowReader row, Spot spot, Tally tally, Intake intake, SourceId source, OwnParties parties, KielGoods goods)
    {
        var category = row.Trimmed(1).ToString();
        var lines = CountedItems.Read(row.Trimmed(4).ToString(), ";").Select(item =>
        {
            var (found, note, isUnplaced) = goods.Find(item.Name, category, "");
            if (isUnplaced)
            {
                tally.Unclassified(item.Name, spot, row.Column(4));
            }

            return new ItemLine { Goods = [new GoodsRef(found)], Quantity = item.Count is { } count ? Quantity.Exactly(count) : null, Note = note };
        }).ToList();
        var all = KielRow.Number(row.Trimmed(2).ToString());
        if (lines.Count == 0)
        {
            lines.Add(new ItemLine { Goods = [new GoodsRef(goods.Find("", category, "").Goods)], Quantity = all is { } count ? Quantity.Exactly(count) : null });
        }
        else if (all is { } said && lines.TrueForAll(line => line.Quantity is not null) && lines.Sum(line => line.Quantity!.Min) is var sum && sum != said)
        {
            tally.Doubt(Codes.BadCell, spot, row.Column(2), FormattableString.Invariant($"the number of weapons is {said:0.##}, and those listed are {sum:0.##}; the list is taken"));
        }

        var id = intake.Unique(FormattableString.Invariant($"{source}/{spot.Line}"));
        intake.Add(
            new Claim
            {
                Id = new ClaimId(id.Text),
                Fact = new Transfer
                {
                    Id = id,
                    From = parties.Who(row.Trimmed(0).ToString(), null, PartyKind.Organisation, tally, spot, 1),
                    To = new Participant { Party = new EntityId("UKR") },
                    Items = [.. lines],
                    Stage = Stage.Pledged,
                    Terms = [Terms.Aid],
                    Value = KielRow.Number(row.Trimmed(3).ToString()) is { } amount ? new Money { Amount = amount, Currency = "EUR" } : null,
                },
                Source = source,
                Place = FormattableString.Invariant($"line {spot.Line}"),
            },
            tally, spot);
    }

    private static bool IsHeading(string line) => line.Replace("\"", "", StringComparison.Ordinal).TrimEnd().Equals(Heading, StringComparison.OrdinalIgnoreCase);
}
