using ArmsGraph.Formats.Comments.Phrases;

namespace ArmsGraph.Formats.Comments;

/// <summary>Reads who pays.</summary>
internal static class FinanceReader
{
    /// <summary>Prose says "financed by" of means too.</summary>
    private const string States = "states";

    /// <summary>Who pays, and whether that is said to be a part only.</summary>
    public static (List<PartyMention> Payers, bool IsPart) Read(Row row)
    {
        var (payers, isPart) = (new List<PartyMention>(), false);
        foreach (var match in row.Find(PhraseField.Financed).Where(match => match.Meaning != Phrase.Nothing))
        {
            isPart |= Enumerable.Range(match.First, match.End - match.First).Any(at => row.Sentence.Is(at, "partially") || row.Sentence.Is(at, "partly"));
            foreach (var party in match.Parties.Where(party => match.Meaning != States || party.State is not null))
            {
                payers.AddOnce(row.Mention(match, party));
            }
        }

        return (payers, isPart);
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
