namespace ArmsGraph.Benchmarks.Data;

/// <summary>What is asked of the transfers: a hundred of each kind, every other one among busy parties.</summary>
/// <param name="Sources">Suppliers, with a category.</param>
/// <param name="Pairs">A supplier and a recipient, for routes.</param>
/// <param name="StaticPairs">The same for the ten best, among all parties alike.</param>
internal sealed record QuestionSets((int First, int Second)[] Sources, (int First, int Second)[] Pairs, (int First, int Second)[] StaticPairs)
{
    private const int Count = 100;

    public static QuestionSets Of(Size size, Shipment[] shipments)
    {
        var (supplies, receives) = (new bool[size.Parties], new bool[size.Parties]);
        foreach (var shipment in shipments)
        {
            supplies[shipment.From] = true;
            receives[shipment.To] = true;
        }

        var draws = new Draws((ulong)size.Transfers);
        Shipment Any() => shipments[draws.Below(shipments.Length)];
        bool IsPair((int From, int To) pair) => pair.From != pair.To && supplies[pair.From] && receives[pair.To];
        return new QuestionSets(
            Hundred(i => (i % 2 == 1 ? Any().From : draws.Below(size.Parties), i % Shipment.Categories), source => supplies[source.Item1]),
            Hundred(i => i % 2 == 1 ? (Any().From, Any().To) : (draws.Below(size.Parties), draws.Below(size.Parties)), IsPair),
            Hundred(_ => (draws.Below(size.Parties), draws.Below(size.Parties)), IsPair));
    }

    private static (int, int)[] Hundred(Func<int, (int, int)> draw, Func<(int, int), bool> isFit)
    {
        var found = new List<(int, int)>();
        while (found.Count < Count)
        {
            var one = draw(found.Count);
            if (isFit(one))
            {
                found.Add(one);
            }
        }

        return [.. found];
    }
}
