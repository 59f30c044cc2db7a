using CsCheck;

namespace ArmsGraph.Tests.Query;

/// <summary>A transfer of a random graph: what is written into the document, and the legs that it has to have.</summary>
internal sealed class RandomTransfer
{
    public required string Id { get; init; }

    public required string From { get; init; }

    public required (string Party, string? Role)[] Via { get; init; }

    public required string To { get; init; }

    public required string[][] Lines { get; init; }

    public required Dating Date { get; init; }

    public required bool OnlyAnnounced { get; init; }

    public required Dating? LastLegDate { get; init; }

    public required string? Origin { get; init; }

    public required bool IsCancelled { get; init; }

    public required bool IsProposed { get; init; }

    public required bool IsModernised { get; init; }

    public required string[] Continues { get; init; }

    public List<string> Custody => [From, .. Keepers.Select(via => via.Party), To];

    private IEnumerable<(string Party, string? Role)> Keepers => Via.Where(via => via.Role is null or "buyer" or "refitter");

    public static Gen<RandomTransfer> Any(int number, string[] parties, string[] goods)
    {
        var party = Gen.OneOf(parties);
        var rarely = Gen.Int[0, 5].Select(n => n == 0);
        var via = Gen.Select(party, Gen.OneOf<string?>(null, "buyer", "refitter", "transit", "broker"));
        var lines = Gen.OneOf(goods).Array[1, 2].Select(g => g.Distinct(StringComparer.Ordinal).ToArray()).Array[0, 2];
        var continues = Gen.Int[1, 6].Select(n => $"t{n}").Array[0, 1];
        return Gen.Select(
            Gen.Select(party, party, via.Array[0, 2], lines),
            Gen.Select(Dating.Any, rarely, Dating.Any, Gen.Int[0, 2].Select(n => n == 0)),
            Gen.Select(party, rarely, rarely, rarely, rarely),
            Gen.Select(continues, Gen.Int[0, 2]),
            (way, dates, flags, links) => new RandomTransfer
            {
                Id = $"t{number}", From = way.Item1, To = way.Item2, Via = way.Item3, Lines = way.Item4,
                Date = dates.Item1, OnlyAnnounced = dates.Item2, LastLegDate = dates.Item4 ? dates.Item3 : null,
                Origin = flags.Item2 ? flags.Item1 : null, IsCancelled = flags.Item3 && number == 1, IsProposed = flags.Item4, IsModernised = flags.Item5,
                Continues = links.Item2 == 0 ? links.Item1 : [],
            });
    }

    public IEnumerable<OracleLeg> Legs()
    {
        var custody = Custody;
        foreach (var line in Lines.Length == 0 ? [(Goods: Array.Empty<string>(), Index: 0)] : Lines.Select((goods, index) => (Goods: goods, Index: index)))
        {
            for (var hop = 0; hop + 1 < custody.Count; hop++)
            {
                if (custody[hop] != custody[hop + 1])
                {
                    var refitted = IsModernised || (hop > 0 && Keepers.ElementAt(hop - 1).Role == "refitter");
                    yield return new OracleLeg(this, line.Index, hop, custody[hop], custody[hop + 1], line.Goods, DateOf(hop), refitted);
                }
            }
        }
    }

    public string ToJson(IReadOnlyCollection<string> known)
    {
        var parts = new List<string> { $"\"from\": \"{From}\", \"to\": \"{To}\", \"stage\": \"{(IsProposed ? "proposed" : "delivered")}\"" };
        parts.Add($"\"via\": [ {string.Join(", ", Via.Select(v => v.Role is null ? $"\"{v.Party}\"" : $"{{ \"party\": \"{v.Party}\", \"role\": \"{v.Role}\" }}"))} ]");
        parts.Add($"\"items\": [ {string.Join(", ", Lines.Select(goods => $"{{ \"item\": [ {Quoted(goods)} ] }}"))} ]");
        parts.AddRange(Date.Text is { } date ? [$"\"{(OnlyAnnounced ? "announced" : "delivered")}\": \"{date}\""] : []);
        parts.AddRange(LastLegDate?.Text is { } own ? [$"\"legs\": [ {string.Concat(Enumerable.Repeat("{}, ", Custody.Count - 2))}{{ \"delivered\": \"{own}\" }} ]"] : []);
        parts.AddRange(Origin is null ? [] : [$"\"origin\": \"{Origin}\""]);
        parts.AddRange(IsCancelled ? ["\"outcome\": \"cancelled\""] : []);
        parts.AddRange(IsModernised ? ["\"terms\": \"modernised\""] : []);
        parts.Add($"\"continues\": [ {Quoted(Continues.Where(known.Contains))} ]");
        return Small.Fact($"\"id\": \"{Id}\"", "transfer", string.Join(", ", parts));
    }

    /// <summary>Transit and brokers between one custodian and the next.</summary>
    public IEnumerable<(string Party, string? Role)> OnTheWay(int hop) =>
        Via.Where((via, i) => via.Role is "transit" or "broker" && Via.Take(i).Count(before => before.Role is null or "buyer" or "refitter") == hop);

    private Dating DateOf(int hop) =>
        hop == Custody.Count - 2 && LastLegDate is { Text: not null } own ? own : OnlyAnnounced ? Date.FromThenOn() : Date;

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"\"{word}\""));
}
