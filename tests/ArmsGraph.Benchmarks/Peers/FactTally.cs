using ArmsGraph.Benchmarks.Data;
using ArmsGraph.Benchmarks.Table;

namespace ArmsGraph.Benchmarks.Peers;

/// <summary>A checksum over transfers in any order, so that readers and writers can be compared.</summary>
internal static class FactTally
{
    public static Tally Of(long row, int from, int to, int day, int category, int quantity) =>
        new(1, Draws.Mix((ulong)row) + Draws.Mix(((ulong)from << 40) | ((ulong)to << 16) | (uint)day) + Draws.Mix(((ulong)category << 32) | (uint)quantity));

    public static Tally Of(Shipment[] shipments)
    {
        var sum = default(Tally);
        for (var row = 0; row < shipments.Length; row++)
        {
            var one = shipments[row];
            sum += Of(row, one.From, one.To, one.Day, one.Category, one.Quantity);
        }

        return sum;
    }
}
