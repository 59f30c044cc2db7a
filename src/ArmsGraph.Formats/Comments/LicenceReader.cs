using ArmsGraph.Formats.Comments.Phrases;

namespace ArmsGraph.Formats.Comments;

/// <summary>Reads whether whole goods are produced or assembled elsewhere than by the supplier.</summary>
internal static class LicenceReader
{
    /// <summary>Production beats what is left open, and both beat assembly.</summary>
    private static readonly LicenceKind[] Order = [LicenceKind.Production, LicenceKind.Unknown, LicenceKind.Assembly];

    public static LicenceMention? Read(Row row)
    {
        LicenceMention? best = null;
        foreach (var match in row.Find(PhraseField.Licence))
        {
            if (KindOf(row, match) is { } kind && (best is null || Array.IndexOf(Order, kind) < Array.IndexOf(Order, best.Kind)))
            {
                var place = match.Parties.Count > 0 ? row.Mention(match, match.Parties[0]) : null;
                best = new(kind, place, row.Sentence.HedgeAt(match.Trigger), row.Span(match.First, match.End));
            }
        }

        return best;
    }

    private static LicenceKind? KindOf(Row row, PhraseMatch match) => match.Meaning switch
    {
        "production" => LicenceKind.Production,
        "unknown" => LicenceKind.Unknown,
        "assembly" => LicenceKind.Assembly,
        "place" when match.Parties.Any(party => party.State is { } state && state != row.Supplier) => LicenceKind.Production,
        _ => null,
    };

}
