using ArmsGraph.Formats.Comments.Phrases;

namespace ArmsGraph.Formats.Comments;

/// <summary>Reads who pays.</summary>
internal static class FinanceReader
{
    public static List<PartyMention> Read(Row row)
    {
        var payers = new List<PartyMention>();
        foreach (var match in row.Find("financed"))
        {
            if (match.Meaning == Phrase.Nothing)
            {
                continue;
            }

            foreach (var party in match.Parties)
            {
                payers.AddOnce(row.Mention(match, party));
            }
        }

        return payers;
    }

    /// <summary>Adds a party that is not there yet.</summary>
    public static void AddOnce(this List<PartyMention> parties, PartyMention found)
    {
        if (!parties.Exists(known => known.State is { } state ? state == found.State : found.State is null && string.Equals(known.Party, found.Party, StringComparison.OrdinalIgnoreCase)))
        {
            parties.Add(found);
        }
    }
}
