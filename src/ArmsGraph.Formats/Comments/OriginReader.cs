using ArmsGraph.Formats.Comments.Phrases;

namespace ArmsGraph.Formats.Comments;

/// <summary>Reads who held, ordered or produced goods before the supplier.</summary>
internal static class OriginReader
{
    private const string Gives = "giver";

    public static List<PartyMention> Read(Row row)
    {
        var origin = new List<PartyMention>();
        foreach (var match in row.Find("origin"))
        {
            foreach (var party in match.Parties)
            {
                if (IsOrigin(row, match, party))
                {
                    origin.AddOnce(row.Mention(match, party));
                }
            }
        }

        return origin;
    }

    /// <summary>Who gives what others pay for.</summary>
    public static PartyMention? Giver(Row row) =>
        (from match in row.Find("origin") where match.Meaning == Gives from party in match.Parties where IsOrigin(row, match, party) select row.Mention(match, party)).FirstOrDefault();

    private static bool IsOrigin(Row row, PhraseMatch match, PartyPhrase party) => match.Meaning switch
    {
        Phrase.Nothing => false,
        "former" => true,
        "line" => party.Kind != PartyKind.Other,
        "holder" => party.State is null ? !row.IsSupplier(party) : party.State != row.Supplier,
        "of" or Gives => party.State is { } known && known != row.Supplier,
        "buyer" => party.State is null || party.State != row.Recipient,
        "own" => party.State is { } state && state == row.Recipient,
        _ => row.IsThird(party),
    };
}
