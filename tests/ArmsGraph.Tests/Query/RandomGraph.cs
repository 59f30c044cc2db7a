using CsCheck;

namespace ArmsGraph.Tests.Query;

/// <summary>A small random graph, as a document and as legs.</summary>
internal sealed class RandomGraph
{
    private static readonly string[] Names = ["KOR", "USA", "POL", "UKR", "DEU"];

    public required string[] Parties { get; init; }

    public required string[] Goods { get; init; }

    public required RandomTransfer[] Transfers { get; init; }

    public required (string In, string Out)[] Backfills { get; init; }

    public static Gen<RandomGraph> Any { get; } =
        from parties in Gen.Int[3, 5].Select(n => Names[..n])
        from goods in Gen.OneOf(GoodsOracle.Pools)
        from count in Gen.Int[2, 6]
        from transfers in Transfer(parties, goods, count)
        from backfills in Gen.Select(Gen.Int[1, count], Gen.Int[1, count]).Array[0, 3]
        select new RandomGraph
        {
            Parties = parties, Goods = goods, Transfers = [.. transfers],
            Backfills = [.. backfills.Select(b => ($"t{b.Item1}", $"t{b.Item2}"))],
        };

    public string Json => Small.Json("""{ "id": "s" }""", "",
    [
        .. Transfers.Select(t => t.ToJson([.. Transfers.Select(other => other.Id)])),
        .. Backfills.Select((b, i) => Small.Fact($"\"id\": \"b{i}\"", "backfill", $"\"inbound\": \"{b.In}\", \"outbound\": \"{b.Out}\"")),
    ]);

    public override string ToString() => Json;

    private static Gen<List<RandomTransfer>> Transfer(string[] parties, string[] goods, int count) =>
        Enumerable.Range(1, count).Aggregate(Gen.Const(new List<RandomTransfer>()), (all, n) => Gen.Select(all, RandomTransfer.Any(n, parties, goods), (before, next) => before.Append(next).ToList()));
}
