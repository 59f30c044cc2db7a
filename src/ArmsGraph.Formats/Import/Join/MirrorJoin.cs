namespace ArmsGraph.Formats.Import.Join;

/// <summary>
/// Finds which reports of exporters and importers tell of a deal that a table of SIPRI has: the same parties, a year in which it delivers, a category that its goods lie in, and their name, or their number where
/// the report names nothing. One report of each side for a year of a deal; where several reports or several deals fit, only a number that is exactly the same singles one out. All others stay apart.
/// </summary>
internal sealed class MirrorJoin(Intake intake)
{
    private readonly OrderTraits.Maker _traits = new(intake);
    private readonly Dictionary<Order, DealNames> _names = [];
    private readonly Dictionary<Mirror, JoinedRows> _matched = [];
    private readonly HashSet<Mirror> _ambiguous = [];

    public IReadOnlyList<RegisterJoin> Run()
    {
        if (intake.Mirrors.Count == 0)
        {
            return [];
        }

        var onto = Deals();
        var deals = onto.SelectMany(deal => ReportLikeness.Years(deal).Select(year => (Deal: _traits.Of(deal), Year: year))).ToLookup(at => (at.Deal.Pair, at.Year), at => at.Deal);
        foreach (var side in intake.Mirrors.GroupBy(report => (Pair: _traits.Pair(report.Exporter, report.Importer), report.Year, report.ByExporter)))
        {
            intake.Cancellation.ThrowIfCancellationRequested();
            if (!side.Key.Pair.Contains('?', StringComparison.Ordinal) && deals[(side.Key.Pair, side.Key.Year)].ToList() is { Count: > 0 } between)
            {
                Match([.. side.Select(report => new ReportTraits(report, intake.Goods))], between);
            }
        }

        FollowMirrors();
        var files = onto.Select(deal => deal.Tally).Distinct().ToList();
        return [.. intake.Mirrors.Select(report => report.Tally).Distinct().SelectMany(file => files.Select(register => Told(file, register)))];
    }

    /// <summary>Deals that stand for themselves and deliver; of releases of the register by order, those of the newest.</summary>
    private List<Order> Deals()
    {
        var newest = OrderJoin.Newest(intake);
        return intake.Orders.FindAll(order => order is { On: null, IsDelivered: true } && order.Table != OrderTable.Sellers && (order.Table != OrderTable.Orders || newest.Contains(order.Tally)));
    }

    private void Match(List<ReportTraits> reports, List<OrderTraits> deals)
    {
        var pairs = new List<(Matching.Pair Pair, ReportLikeness How)>();
        for (var i = 0; i < reports.Count; i++)
        {
            for (var j = 0; j < deals.Count; j++)
            {
                if (How(reports[i], deals[j]) is { } how)
                {
                    pairs.Add((new Matching.Pair(i, j, how.Score), how));
                }
            }
        }

        var rivals = (Left: pairs.CountBy(at => at.Pair.Left).ToDictionary(), Right: pairs.CountBy(at => at.Pair.Right).ToDictionary());
        var clear = pairs.FindAll(at => (at.How.IsNamed && at.How.IsSameNumber) || (rivals.Left[at.Pair.Left] == 1 && rivals.Right[at.Pair.Right] == 1)).ConvertAll(at => at.Pair);
        foreach (var pair in Matching.Take(clear, reports.Count, deals.Count, ReportLikeness.Least))
        {
            Join(reports[pair.Left].Report, deals[pair.Right].Order, pairs.Find(at => at.Pair == pair).How);
        }

        _ambiguous.UnionWith(pairs.Where(at => at.How.Score >= ReportLikeness.Least).Select(at => reports[at.Pair.Left].Report).Where(report => report.On is null));
    }

    /// <summary>The other side's report of the same transfer tells of the same deal, whatever its number, unless it names other goods. Where the two were found to tell of different deals, neither does.</summary>
    private void FollowMirrors()
    {
        var taken = intake.Mirrors.Where(report => report.On is not null).Select(report => (report.On!.Order, report.Year, report.ByExporter)).ToHashSet();
        foreach (var pair in MirrorClaims.ByKey(intake.Mirrors).Select(alike => alike.ToList()).Where(MirrorClaims.IsPair))
        {
            var (one, other) = pair[0].On is null ? (pair[1], pair[0]) : (pair[0], pair[1]);
            if (one.On?.Order is not { } deal)
            {
                continue;
            }

            if (other.On?.Order is { } another)
            {
                if (another != deal)
                {
                    Part(one);
                    Part(other);
                }
            }
            else if (How(new ReportTraits(other, intake.Goods), _traits.Of(deal)) is { } how && taken.Add((deal, other.Year, other.ByExporter)))
            {
                Join(other, deal, how);
                _ambiguous.Remove(other);
            }
        }
    }

    private ReportLikeness? How(ReportTraits report, OrderTraits deal)
    {
        var names = _names.TryGetValue(deal.Order, out var known) ? known : _names[deal.Order] = new DealNames(deal, intake.Goods);
        return ReportLikeness.Of(report, deal, names, intake.Goods);
    }

    private void Join(Mirror report, Order deal, ReportLikeness how)
    {
        report.On = new ToldDeal(deal, how.IsNamed, !ReportLikeness.IsWhole(deal));
        _matched[report] = new JoinedRows(report.Spot.Line, deal.Line, Math.Round(how.Score, 4));
    }

    private void Part(Mirror report)
    {
        report.On = null;
        _matched.Remove(report);
        _ambiguous.Add(report);
    }

    private RegisterJoin Told(Tally file, Tally onto)
    {
        var reports = intake.Mirrors.FindAll(report => report.Tally == file);
        return new RegisterJoin
        {
            File = file.File,
            Onto = onto.File,
            Matched = [.. reports.Where(report => report.On?.Order.Tally == onto).Select(report => _matched[report])],
            Unmatched = [.. reports.Where(report => report.On is null && !_ambiguous.Contains(report)).Select(report => report.Spot.Line)],
            Ambiguous = [.. reports.Where(_ambiguous.Contains).Select(report => report.Spot.Line)],
        };
    }
}
