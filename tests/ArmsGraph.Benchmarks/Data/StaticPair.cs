using System.Runtime.InteropServices;

namespace ArmsGraph.Benchmarks.Data;

/// <summary>A pair of parties between which there is some transfer, with a weight of no meaning: what Yen's algorithm runs on.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct StaticPair(int From, int To, int Weight)
{
    /// <summary>The distinct pairs, by supplier and recipient. The weight, 1 to 1000, follows from the pair.</summary>
    public static StaticPair[] Of(ReadOnlySpan<Shipment> shipments)
    {
        var keys = new ulong[shipments.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ((ulong)shipments[i].From << 32) | (uint)shipments[i].To;
        }

        Array.Sort(keys);
        var pairs = new List<StaticPair>();
        for (var i = 0; i < keys.Length; i++)
        {
            if (i == 0 || keys[i] != keys[i - 1])
            {
                pairs.Add(new StaticPair((int)(keys[i] >> 32), (int)(uint)keys[i], 1 + (int)(Draws.Mix(keys[i]) % 1000)));
            }
        }

        return [.. pairs];
    }
}
