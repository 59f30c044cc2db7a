namespace ArmsGraph.Benchmarks.Data;

/// <summary>
/// Makes transfers of the shape of the trade: deals come in bursts between the same two parties, few parties supply much, some pass on what they received.
/// The same size gives the same transfers.
/// </summary>
internal static class Generator
{
    /// <summary>Days rise in the order of making; the rows are shuffled afterwards. A row's place is the id of its transfer.</summary>
    public static Shipment[] Shipments(Size size)
    {
        var draws = new Draws(((ulong)size.Parties << 32) ^ (ulong)size.Transfers);
        var made = new Shipment[size.Transfers];
        var count = 0;
        while (count < made.Length)
        {
            var next = Next(made.AsSpan(0, count), size.Parties, draws);
            if (next.From != next.To)
            {
                made[count] = next with { Day = (int)((long)count * Shipment.Days / made.Length) };
                count++;
            }
        }

        for (var last = made.Length - 1; last > 0; last--)
        {
            var other = draws.Below(last + 1);
            (made[last], made[other]) = (made[other], made[last]);
        }

        return made;
    }

    private static Shipment Next(ReadOnlySpan<Shipment> earlier, int parties, Draws draws)
    {
        var (from, to, category) = (0, 0, Category(draws));
        if (earlier.Length > 0 && draws.InThousand(300))
        {
            var again = earlier[draws.Below(earlier.Length)];
            (from, to, category) = (again.From, again.To, draws.InThousand(500) ? again.Category : category);
        }
        else
        {
            from = Party(earlier, parties, draws, supplied: 650, received: 200);
            to = Party(earlier, parties, draws, supplied: 150, received: 400);
        }

        var weapon = (category * 40) + draws.Below(40);
        return new Shipment(from, to, 0, category, 1 + draws.Below(1 + draws.Below(200)), weapon);
    }

    /// <summary>A party that supplied before, one that received before, or any.</summary>
    private static int Party(ReadOnlySpan<Shipment> earlier, int parties, Draws draws, int supplied, int received)
    {
        var draw = draws.Below(1000);
        return earlier.Length == 0 || draw >= supplied + received ? draws.Below(parties)
            : draw < supplied ? earlier[draws.Below(earlier.Length)].From
            : earlier[draws.Below(earlier.Length)].To;
    }

    /// <summary>The lower of two draws: the first categories are the common ones.</summary>
    private static int Category(Draws draws) => Math.Min(draws.Below(Shipment.Categories), draws.Below(Shipment.Categories));
}
