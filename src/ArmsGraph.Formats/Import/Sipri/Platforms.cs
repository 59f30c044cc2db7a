using ArmsGraph.Formats.Comments;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>Finds the platforms that comments speak of among the goods and the deals of the tables.</summary>
internal sealed class Platforms
{
    /// <summary>By designation; made when a comment first names a platform.</summary>
    private readonly Lazy<Dictionary<string, List<Deal>>> _deals;
    private readonly Intake _intake;

    public Platforms(Intake intake, IEnumerable<Deal> deals) => (_intake, _deals) = (intake, new(() => ByDesignation(deals)));

    private static Dictionary<string, List<Deal>> ByDesignation(IEnumerable<Deal> deals)
    {
        var byDesignation = new Dictionary<string, List<Deal>>(StringComparer.OrdinalIgnoreCase);
        foreach (var deal in deals)
        {
            var key = Key(deal.Order.Designation);
            (byDesignation.TryGetValue(key, out var known) ? known : byDesignation[key] = []).Add(deal);
        }

        return byDesignation;
    }

    /// <summary>The goods that a platform's designation stands for: those of deals by that designation, the recipient's own first, else a known system, else one by that name.</summary>
    public EntityId Goods(PlatformMention platform, Deal deal)
    {
        if (_deals.Value.TryGetValue(Key(platform.Platform), out var deals))
        {
            return (deals.Find(other => other.To.Equals(deal.To)) ?? deals[0]).Goods;
        }

        return _intake.Goods.Find(Plain(platform.Platform), category: null, SipriSources.Names.Id, _intake.Declare);
    }

    /// <summary>The deal of the platforms themselves: same recipient, the supplier that the comment names or else the same, as many as it says; null where none or several fit equally.</summary>
    public Deal? Find(PlatformMention platform, Deal deal)
    {
        if (!_deals.Value.TryGetValue(Key(platform.Platform), out var deals))
        {
            return null;
        }

        var supplier = platform.Supplier is { } named ? named.State : deal.From.Party;
        var fitting = deals.FindAll(other => other != deal && other.Order.Source == deal.Order.Source && other.To.Equals(deal.To) && other.From.Party is { } from && from == supplier);
        var counted = fitting.FindAll(other => platform.Count is { } count && other.Order.Ordered?.Value == count);
        var candidates = counted.Count > 0 ? counted : platform.Count is null ? fitting : [];
        if (candidates.Count > 1 && deal.Order.OrderYear is { } year)
        {
            var least = candidates.Min(other => Distance(other.Order, year));
            candidates = candidates.FindAll(other => Distance(other.Order, year) == least);
        }

        if (candidates.Count > 1)
        {
            candidates = candidates.FindAll(other => other.Order.Drops.Select(drop => drop.Year).SequenceEqual(deal.Order.Drops.Select(drop => drop.Year)));
        }

        return candidates is [var only] ? only : null;
    }

    private static int Distance(Order deal, int year) => Math.Abs((deal.OrderYear ?? int.MaxValue / 2) - year);

    /// <summary>Tables add the calibre that comments leave out: "Krab 155mm" is "Krab".</summary>
    private static string Key(string designation)
    {
        var plain = Plain(designation);
        var last = plain.LastIndexOf(' ') + 1;
        return last > 0 && char.IsAsciiDigit(plain[last]) && plain.EndsWith("mm", StringComparison.Ordinal) ? plain[..(last - 1)].TrimEnd() : plain;
    }

    /// <summary>Without the class in brackets: "MEKO-200 (Hydra)" is "MEKO-200".</summary>
    private static string Plain(string designation)
    {
        var open = designation.LastIndexOf('(');
        return open > 0 && designation.EndsWith(')') && designation[..open].TrimEnd() is { Length: > 0 } plain ? plain : designation;
    }
}
