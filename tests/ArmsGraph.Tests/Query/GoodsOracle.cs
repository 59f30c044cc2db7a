using ArmsGraph.Query;

namespace ArmsGraph.Tests.Query;

/// <summary>A few goods of the reference data, their places in the tree and their lineage written down again, and SEMANTICS 3 read off them.</summary>
internal static class GoodsOracle
{
    private static readonly Dictionary<string, string> Parents = new(StringComparer.Ordinal)
    {
        ["tanks"] = "armoured-vehicles", ["armoured-vehicles"] = "weapons", ["artillery"] = "weapons", ["mortars"] = "artillery", ["howitzers"] = "artillery",
        ["self-propelled-howitzers"] = "howitzers", ["engines"] = "weapons", ["vehicle-engines"] = "engines",
    };

    private static readonly Dictionary<string, (string Category, string[] VariantOf, string[] UpgradeOf, string[] Parts)> Systems = new(StringComparer.Ordinal)
    {
        ["leopard-2"] = ("tanks", [], [], []),
        ["leopard-2a4"] = ("tanks", ["leopard-2"], [], []),
        ["leopard-2a6"] = ("tanks", ["leopard-2"], [], []),
        ["leopard-2pl"] = ("tanks", ["leopard-2"], ["leopard-2a4"], []),
        ["m1-abrams"] = ("tanks", [], [], []),
        ["k9"] = ("self-propelled-howitzers", [], [], ["mtu-mt881"]),
        ["k9-vajra-t"] = ("self-propelled-howitzers", ["k9"], [], ["mtu-mt881"]),
        ["krab"] = ("self-propelled-howitzers", [], [], ["mtu-mt881"]),
        ["mtu-mt881"] = ("vehicle-engines", [], [], []),
        ["mtu-mb873"] = ("vehicle-engines", [], [], []),
    };

    public static string[][] Pools { get; } =
    [
        ["tanks", "leopard-2", "leopard-2a4", "m1-abrams"],
        ["leopard-2", "leopard-2a4", "leopard-2a6", "leopard-2pl", "armoured-vehicles"],
        ["artillery", "howitzers", "mortars", "k9", "self-propelled-howitzers"],
        ["vehicle-engines", "engines", "mtu-mt881", "mtu-mb873", "k9", "krab", "howitzers"],
        ["weapons", "tanks", "leopard-2", "howitzers"],
        ["k9", "k9-vajra-t", "howitzers", "artillery"],
    ];

    public static Continuity? Between(string before, string after, bool isRefitted)
    {
        if (before == "weapons" || after == "weapons")
        {
            return null;
        }

        var bothKnown = Systems.ContainsKey(before) && Systems.ContainsKey(after);
        if (before == after && bothKnown)
        {
            return Systems[before].VariantOf.Length > 0 ? Continuity.SameVariant : Continuity.SameSystem;
        }

        if (bothKnown && (IsVariantOf(before, after) || IsMadeFrom(after, before)))
        {
            return Continuity.SameSystem;
        }

        if ((!bothKnown || isRefitted) && (Tree(before).Contains(CategoryOf(after)) || Tree(after).Contains(CategoryOf(before))))
        {
            return Continuity.SameCategory;
        }

        var isPart = Systems.TryGetValue(after, out var whole) && whole.Parts.Any(part => part == before || (!Systems.ContainsKey(before) && Tree(part).Contains(before)));
        return isPart ? Continuity.ContainsComponent : null;
    }

    /// <summary>What is known of goods that were called by both names: the finer one.</summary>
    public static string Finer(string before, string after) => after == before || Tree(before).Contains(after) || IsVariantOf(before, after) ? before : after;

    private static string CategoryOf(string goods) => Systems.TryGetValue(goods, out var system) ? system.Category : goods;

    /// <summary>The categories that the goods belong to, the root left out.</summary>
    private static List<string> Tree(string goods)
    {
        var up = new List<string>();
        for (var at = CategoryOf(goods); at != "weapons"; at = Parents[at])
        {
            up.Add(at);
        }

        return up;
    }

    private static bool IsVariantOf(string goods, string wider) =>
        Systems.TryGetValue(goods, out var system) && (system.VariantOf.Contains(wider) || system.VariantOf.Any(next => IsVariantOf(next, wider)));

    private static bool IsMadeFrom(string goods, string earlier) =>
        Systems.TryGetValue(goods, out var system) && system.VariantOf.Concat(system.UpgradeOf).Any(next => next == earlier || IsMadeFrom(next, earlier));
}
