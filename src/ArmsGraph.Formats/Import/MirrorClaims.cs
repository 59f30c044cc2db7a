using ArmsGraph.Claims;
using ArmsGraph.Formats.Reading;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import;

/// <summary>
/// Joins what exporter and importer report. Where a register has the deal that they tell of, both are claims on its fact. Else, where one report of each side has the same supplier, recipient, category and year, the
/// two are claims on one fact, and their numbers are never added; where there are more, nobody can tell which belong together: they stay apart, and that is told.
/// </summary>
internal static class MirrorClaims
{
    /// <summary>Reports of one supplier, recipient, category and year.</summary>
    public static IEnumerable<IGrouping<(EntityId From, EntityId To, string Category, int Year), Mirror>> ByKey(IEnumerable<Mirror> mirrors) =>
        mirrors.Where(mirror => mirror.Key is not null).GroupBy(mirror => mirror.Key!.Value);

    /// <summary>Whether reports are one of each side.</summary>
    public static bool IsPair(List<Mirror> alike) => alike.Count == 2 && alike[0].ByExporter != alike[1].ByExporter;

    /// <param name="intake">Holds the reports.</param>
    /// <param name="goodsOf">The goods of a deal, as its register's facts have them.</param>
    public static void Add(Intake intake, Func<Order, EntityId> goodsOf)
    {
        var alike = ByKey(intake.Mirrors.Where(mirror => mirror.On is null)).ToDictionary(reports => reports.Key, reports => reports.ToList());
        foreach (var mirror in intake.Mirrors)
        {
            var claim = mirror.On is { } deal ? mirror.Claim with { Fact = OnDeal(mirror.Transfer, deal, goodsOf) }
                : mirror.Key is { } key && IsPair(alike[key]) ? mirror.Claim with { Fact = mirror.Transfer with { Id = alike[key][0].Transfer.Id } }
                : mirror.Claim;
            if (mirror is { On: null, Key: { } unpaired })
            {
                Tell(mirror, alike[unpaired]);
            }

            intake.Add(claim, mirror.Tally, mirror.Spot);
        }
    }

    private static void Tell(Mirror mirror, List<Mirror> alike)
    {
        var exports = alike.Count(other => other.ByExporter);
        if (exports > 0 && exports < alike.Count && !IsPair(alike))
        {
            mirror.Tally.Doubt(
                Codes.UnpairedReport, mirror.Spot, 1,
                FormattableString.Invariant($"the exporter reports {exports} and the importer {alike.Count - exports} transfers of category {mirror.Category} from {mirror.Transfer.From} to {mirror.Transfer.To} in {mirror.Year}; they are kept apart, and may be the same"));
        }
    }

    /// <summary>The report's version of a deal. Of a deal of several years it tells one delivery, and not how many there were in all.</summary>
    private static Transfer OnDeal(Transfer told, ToldDeal deal, Func<Order, EntityId> goodsOf)
    {
        var (line, id) = (told.Items[0], new FactId(deal.Order.Id("")));
        line = deal.IsNamed ? line with { Goods = [new GoodsRef(goodsOf(deal.Order))] } : line;
        return deal.IsPart
            ? told with { Id = id, Items = [line with { Quantity = null }], Delivered = null, Deliveries = [new Delivery { Date = told.Delivered, Quantity = line.Quantity }] }
            : told with { Id = id, Items = [line] };
    }
}
