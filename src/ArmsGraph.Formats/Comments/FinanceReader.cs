using ArmsGraph.Formats.Comments.Phrases;

namespace ArmsGraph.Formats.Comments;

/// <summary>Reads who pays.</summary>
internal static class FinanceReader
{
    /// <summary>Prose says "financed by" of means too.</summary>
    private const string States = "states";

    public static List<PartyMention> Read(Row row)
    {
        var payers = new List<PartyMention>();
        foreach (var match in row.Find("financed"))
        {
            if (match.Meaning == Phrase.Nothing)
            {
                continue;
            }

            foreach (var party in match.Parties.Where(party => match.Meaning != States || party.State is not null))
            {
                payers.AddOnce(row.Mention(match, party));
            }
        }

        return payers;
    }

    /// <summary>Whether a payer is said to pay a part only.</summary>
    public static bool IsPart(Row row) => row.Find("financed").Any(match => match.Meaning != Phrase.Nothing && Enumerable.Range(match.First, match.End - match.First).Any(at => row.Sentence.Is(at, "partially") || row.Sentence.Is(at, "partly")));

    /// <summary>Adds a party that is not there yet.</summary>
    public static void AddOnce(this List<PartyMention> parties, PartyMention found)
    {
        if (!parties.Exists(known => known.State is { } state ? state == found.State : found.State is null && string.Equals(known.Party, found.Party, StringComparison.OrdinalIgnoreCase)))
        {
            parties.Add(found);
        }
    }
}
