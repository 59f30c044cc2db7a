using ArmsGraph.Query;
using CsCheck;

namespace ArmsGraph.Tests.Query;

/// <summary>A random graph on which nothing but days and goods counts: transfers of one leg, each on one day.</summary>
internal sealed class DayGraph
{
    private static readonly string[] Parties = ["KOR", "USA", "POL", "UKR", "DEU", "FRA", "GBR", "CZE"];
    private static readonly string[] Categories = ["tanks", "howitzers", "mortars"];

    public required IReadOnlyList<(string From, string To, string Goods, int Day)> Moves { get; init; }

    public static Gen<DayGraph> Of(int parties, int most, int days, int goods = 2) =>
        from moves in Gen.Select(Gen.OneOf(Parties[..parties]), Gen.OneOf(Parties[..parties]), Gen.OneOf(Categories[..goods]), Gen.Int[1, days]).Where((a, b, _, _) => a != b).Array[2, most]
        select new DayGraph { Moves = moves };

    public TransferGraph Load() => Load(day => $"2020-01-{day:00}");

    /// <summary>The same with another date in place of each day.</summary>
    public TransferGraph Load(Func<int, string> date) => Small.Graph([.. Moves.Select((move, i) => Small.Move($"t{i}", move.From, move.To, move.Goods, date(move.Day)))]);

    public override string ToString() => string.Join('\n', Moves);

    /// <summary>The first day at each party but the first, by trying every trail: the day that the dates allow, or the one by which they prove it.</summary>
    public Dictionary<string, int> FirstDays(string from, Continuity continuity, string? asked, bool isCertain)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        void Go(string party, int day, string? goods, int used)
        {
            for (var i = 0; i < Moves.Count; i++)
            {
                var move = Moves[i];
                var fits = (used >> i & 1) == 0 && move.From == party && (goods is null || (isCertain ? move.Day > day : move.Day >= day))
                    && (continuity == Continuity.None ? goods is not null || asked is null || asked == move.Goods : (goods ?? asked) is not { } kept || kept == move.Goods);
                if (fits)
                {
                    first[move.To] = Math.Min(move.Day, first.GetValueOrDefault(move.To, int.MaxValue));
                    Go(move.To, move.Day, move.Goods, used | (1 << i));
                }
            }
        }

        Go(from, 0, null, 0);
        first.Remove(from);
        return first;
    }
}
