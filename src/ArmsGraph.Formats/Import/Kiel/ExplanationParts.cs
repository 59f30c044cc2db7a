using System.Text.RegularExpressions;
using ArmsGraph.Formats.Comments;
using ArmsGraph.Formats.Reading;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import.Kiel;

/// <summary>
/// Puts what an explanation says into the transfer of its package: payers, parties between, origin, and terms; of several items only who pays for all of them, since the rest may be said of any. Hedges go with the part that they qualify.
/// A donor that is said to pay for the gift of another is a payer, and the other is the supplier; where others are said to pay a part, the donor pays too.
/// </summary>
internal sealed partial class ExplanationParts(MentionedParties parties, int year, Tally tally)
{
    /// <summary>What of a reading is said of a package of several items as a whole: who pays for it, where the words say so. What pays for only some of it is told.</summary>
    public CommentReading OfWhole(CommentReading reading, string explanation, Spot spot, int column)
    {
        if (reading.Giver is not null)
        {
            tally.Doubt(Codes.UnclearRoles, spot, column, "the explanation tells of a gift that others pay for, and of several items it does not follow which that is; the donor stays the supplier of all");
            return new CommentReading();
        }

        EquatableList<PartyMention> payers = [.. reading.FinancedBy.Where(payer => IsOfWhole(explanation, payer.Span))];
        if (payers.Count < reading.FinancedBy.Count)
        {
            tally.Doubt(Codes.UnclearRoles, spot, column, "the explanation names who pays, and of several items it does not follow for which; those who do not pay for the whole package are left out");
        }

        return new CommentReading { FinancedBy = payers, IsPaidInPart = reading.IsPaidInPart && payers.Count > 0 };
    }

    public Transfer Apply(Transfer transfer, CommentReading reading, Spot spot, int column)
    {
        var said = Terms(reading);
        EquatableList<Participant> payers = [.. reading.FinancedBy.Select(payer => Who(payer.Party, payer.State, payer.Hedge)).Distinct()];
        var (supplier, isPayer) = (transfer.From!, payers.Any(payer => payer.Party == transfer.From!.Party));
        var giver = reading.Giver is { } gives ? Who(gives.Party, gives.State, gives.Hedge) : null;
        if (giver is null ? isPayer && payers.Count > 1 : !isPayer)
        {
            tally.Doubt(Codes.UnclearRoles, spot, column, $"the explanation names {(giver is null ? "the donor among those who pay" : "another giver")}, and it does not follow whether the donor gives or pays; it stays the supplier, possibly");
            (supplier, giver) = (supplier with { Hedge = Hedge.Possibly }, null);
        }

        return transfer with
        {
            From = giver ?? supplier,
            FinancedBy = reading.IsPaidInPart && !isPayer ? [.. payers, transfer.From!] : payers,
            Via = [.. reading.Via.Select(via => new ViaParty { Who = Who(via.Party, via.State, via.Hedge), Role = via.Role })],
            Origin = giver is not null ? null : reading.Origin.Select(origin => Who(origin.Party, origin.State, origin.Hedge)).FirstOrDefault(),
            Terms = [.. transfer.Terms.Concat(said.Where(term => term.Hedge == Hedge.Stated).Select(term => term.Term)).Distinct()],
            HedgedTerms = [.. said.Where(term => term.Hedge != Hedge.Stated && !transfer.Terms.Contains(term.Term)).Select(term => new HedgedTerms { Terms = term.Term, Hedge = term.Hedge })],
        };

        Participant Who(string words, EntityId? state, Hedge hedge) => parties.Who(words, state, hedge, year, tally, spot, column);
    }

    /// <summary>What of the claim stands on which words.</summary>
    public static IEnumerable<(string Part, CommentSpan Span)> Places(CommentReading reading, Transfer transfer) =>
    [
        .. reading.FinancedBy.Select(payer => ("financedBy", payer.Span)), .. reading.Via.Select(via => ("via", via.Span)), .. reading.Origin.Take(1).Select(origin => (transfer.Origin is null ? "from" : "origin", origin.Span)),
        .. Terms(reading).Select(term => ("terms", term.Span)),
    ];

    /// <summary>Whether words say of the package, and not of goods, that somebody pays: those themselves, or those with which their sentence begins.</summary>
    private static bool IsOfWhole(string explanation, CommentSpan span)
    {
        var start = ExplanationGrammar.Sentences(explanation).Last(sentence => sentence.Start <= span.Start).Start;
        return Whole().IsMatch(explanation.AsSpan(span.Start, span.Length)) || Begun().IsMatch(explanation.AsSpan(start, span.Start - start));
    }

    private static List<(Terms Term, Hedge Hedge, CommentSpan Span)> Terms(CommentReading reading) =>
    [
        .. reading.Terms.Where(term => term.Term is not null).Select(term => (term.Term!.Value, term.Hedge, term.Span)),
        .. reading.Licence is { Kind: LicenceKind.Production } made ? [(Model.Facts.Terms.LicenceProduction, made.Hedge, made.Span)] : Array.Empty<(Terms, Hedge, CommentSpan)>(),
    ];

    [GeneratedRegex(@"^(the |this )?(package|drawdown|tranche|shipment|donation)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^\s*((a|the|this) )?(\w+ )?(package|drawdown|tranche|shipment|donation)\b(?!.*(\b(and|or|with|from|which|includ|contain|compris)|[;:]))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Begun();
}
