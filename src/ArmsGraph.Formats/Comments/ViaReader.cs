using ArmsGraph.Formats.Comments.Phrases;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Comments;

/// <summary>Reads who stands between supplier and recipient.</summary>
internal static class ViaReader
{
    /// <summary>Where a party has several roles, the first of these is it.</summary>
    private static readonly ViaRole[] Order = [ViaRole.Refitter, ViaRole.Unknown, ViaRole.Buyer, ViaRole.Broker, ViaRole.Transit];

    public static List<ViaMention> Read(Row row)
    {
        var via = new List<ViaMention>();
        foreach (var match in row.Find(PhraseField.Via))
        {
            foreach (var party in match.Parties)
            {
                if (RoleOf(row, match, party) is { } role)
                {
                    Add(via, new(row.Text(party), party.State, role, row.HedgeOf(match, party), row.SpanOf(match, party)));
                }
            }
        }

        return via;
    }

    private static ViaRole? RoleOf(Row row, PhraseMatch match, PartyPhrase party) => match.Meaning switch
    {
        "contract" => party.Kind is PartyKind.State or PartyKind.Organisation ? ViaRole.Buyer : ViaRole.Broker,
        "broker" => ViaRole.Broker,
        "transit" => ViaRole.Transit,
        "refitter" => row.IsThird(party) || party.State is null ? ViaRole.Refitter : ViaRole.Transit,
        "unknown" => ViaRole.Unknown,
        Phrase.Nothing => null,
        "buyer" => IsThirdBuyer(row, party) ? ViaRole.Buyer : null,
        _ => row.IsThird(party) && !row.Sentence.Is(match.First - 1, "be") && !row.Follows(match.End, "after", "delivery") ? ViaRole.Refitter : null,
    };

    /// <summary>The supplier that buys, or a company of its, is the supplier itself.</summary>
    private static bool IsThirdBuyer(Row row, PartyPhrase party) => party.Kind switch
    {
        PartyKind.State => row.IsThird(party),
        PartyKind.Company => row.Sentence.IsCapital(party.First) && Names.Known.At(row.Sentence, party.First) is { } name && name.Id != row.Supplier,
        _ => false,
    };

    private static void Add(List<ViaMention> via, ViaMention found)
    {
        var same = via.FindIndex(known => known.State is { } state ? state == found.State : found.State is null && string.Equals(known.Party, found.Party, StringComparison.OrdinalIgnoreCase));
        if (same < 0)
        {
            via.Add(found);
        }
        else if (Array.IndexOf(Order, found.Role) < Array.IndexOf(Order, via[same].Role))
        {
            via[same] = via[same] with { Role = found.Role };
        }
    }
}
