using ArmsGraph.Formats.Comments.Phrases;

namespace ArmsGraph.Formats.Comments;

/// <summary>Reads who held, ordered or produced goods before the supplier.</summary>
internal static class OriginReader
{
    private const string Gives = "giver";

    /// <summary>Them, and the one among them who gives what others pay for.</summary>
    public static (List<PartyMention> Origin, PartyMention? Giver) Read(Row row)
    {
        var (origin, giver) = (new List<PartyMention>(), (PartyMention?)null);
        foreach (var match in row.Find(PhraseField.Origin))
        {
            foreach (var party in match.Parties.Where(party => IsOrigin(row, match, party)))
            {
                var mention = row.Mention(match, party);
                origin.AddOnce(mention);
                giver ??= match.Meaning == Gives ? mention : null;
            }
        }

        return (origin, giver);
    }

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
