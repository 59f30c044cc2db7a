using ArmsGraph.Formats.Comments;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import.Kiel;

/// <summary>
/// Puts what an explanation says into the transfer of its package, where that is of one item, so that it is said of no other: payers, parties between, origin, and terms. Hedges go with the part that they qualify.
/// </summary>
internal sealed class ExplanationParts(MentionedParties parties, int year, Tally tally)
{
    public Transfer Apply(Transfer transfer, CommentReading reading, Spot spot, int column, bool isOneItem)
    {
        if (!isOneItem)
        {
            return transfer;
        }

        var said = Terms(reading);
        return transfer with
        {
            FinancedBy = [.. reading.FinancedBy.Select(payer => Who(payer.Party, payer.State, payer.Hedge)).Distinct()],
            Via = [.. reading.Via.Select(via => new ViaParty { Who = Who(via.Party, via.State, via.Hedge), Role = via.Role })],
            Origin = reading.Origin.Select(origin => Who(origin.Party, origin.State, origin.Hedge)).FirstOrDefault(),
            Terms = [.. transfer.Terms.Concat(said.Where(term => term.Hedge == Hedge.Stated).Select(term => term.Term)).Distinct()],
            HedgedTerms = [.. said.Where(term => term.Hedge != Hedge.Stated && !transfer.Terms.Contains(term.Term)).Select(term => new HedgedTerms { Terms = term.Term, Hedge = term.Hedge })],
        };

        Participant Who(string words, EntityId? state, Hedge hedge) => parties.Who(words, state, hedge, year, tally, spot, column);
    }

    /// <summary>What of the claim stands on which words.</summary>
    public static IEnumerable<(string Part, CommentSpan Span)> Places(CommentReading reading, bool isOneItem) => !isOneItem ? [] :
    [
        .. reading.FinancedBy.Select(payer => ("financedBy", payer.Span)), .. reading.Via.Select(via => ("via", via.Span)), .. reading.Origin.Take(1).Select(origin => ("origin", origin.Span)),
        .. Terms(reading).Select(term => ("terms", term.Span)),
    ];

    private static List<(Terms Term, Hedge Hedge, CommentSpan Span)> Terms(CommentReading reading) =>
    [
        .. reading.Terms.Where(term => term.Term is not null).Select(term => (term.Term!.Value, term.Hedge, term.Span)),
        .. reading.Licence is { Kind: LicenceKind.Production } made ? [(Model.Facts.Terms.LicenceProduction, made.Hedge, made.Span)] : Array.Empty<(Terms, Hedge, CommentSpan)>(),
    ];
}
