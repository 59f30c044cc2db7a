using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import.Join;

/// <summary>How well a report of one year agrees with a deal between the same parties that delivers in that year.</summary>
/// <param name="Score">From 0 to 1.</param>
/// <param name="IsNamed">Whether the report names the goods of the deal.</param>
/// <param name="IsSameNumber">Whether it gives the number that the deal gives for that year.</param>
internal sealed record ReportLikeness(double Score, bool IsNamed, bool IsSameNumber)
{
    /// <summary>The least for a report that tells of a deal: it names the goods, or gives their number and exactly their category.</summary>
    public const double Least = 0.75;

    private const string Scheme = "unroca";
    private const double Silent = 0.5;
    private const double NotTold = 0.5;
    private const double NotAboveAll = 0.6;
    private const double CloseCategory = 0.8;
    private const decimal EstimateSlack = 1.1m;

    /// <summary>Null where the report tells of something else: another category, or goods of another name.</summary>
    public static ReportLikeness? Of(ReportTraits report, OrderTraits deal, DealNames names, GoodsNames goods)
    {
        var fit = goods.Fit(new EntityId(deal.Category), report.Report.Category, Scheme);
        var named = names.In(report.Names);
        if (fit is null || (named == 0 && report.NamesSomething))
        {
            return null;
        }

        var number = Number(report.Report, deal.Order);
        return new ReportLikeness((0.5 * (named > 0 ? named : Silent)) + (0.35 * number) + (0.15 * (fit == MappingMatch.Close ? CloseCategory : 1)), named > 0, number == 1);
    }

    /// <summary>The years in which a deal delivers, as far as its table tells them.</summary>
    public static IEnumerable<int> Years(Order deal) =>
        deal.Drops.Count > 0 ? deal.Drops.Select(drop => drop.Year).Distinct()
        : deal.LastDelivery is not { } last ? []
        : Enumerable.Range(Math.Min(deal.FirstDelivery ?? last, last), Math.Abs(last - (deal.FirstDelivery ?? last)) + 1);

    /// <summary>Whether a year is all that the table tells of a deal's deliveries.</summary>
    public static bool IsWhole(Order deal) => Years(deal).Take(2).Count() == 1 && (deal.Drops.Count > 0 || deal.FirstDelivery is not null);

    private static double Number(Mirror report, Order deal)
    {
        if (report.Transfer.Items[0].Quantity is not { } told)
        {
            return NotTold;
        }

        var all = deal.Delivered ?? (deal.Rest is null ? deal.Ordered : null);
        var known = IsWhole(deal) ? all : InYear(deal, report.Year);
        return known is { } count ? Near(told, count.Value)
            : all is not { } most ? NotTold
            : told.Min <= most.Value * (most.IsEstimate ? EstimateSlack : 1) ? NotAboveAll
            : 0;
    }

    private static Order.Count? InYear(Order deal, int year)
    {
        var drops = deal.Drops.Where(drop => drop.Year == year).ToList();
        return drops.TrueForAll(drop => drop.Number is not null) && drops.Count > 0
            ? new Order.Count(drops.Sum(drop => drop.Number!.Value.Value), drops.Exists(drop => drop.Number!.Value.IsEstimate))
            : null;
    }

    private static double Near(Quantity told, decimal known) =>
        told.Min <= known && known <= (told.Max ?? decimal.MaxValue) ? 1 : OrderLikeness.Near(known < told.Min ? told.Min : told.Max!.Value, known);
}
