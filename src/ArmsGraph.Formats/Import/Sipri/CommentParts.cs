using ArmsGraph.Formats.Comments;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>Puts what a comment says into the transfer of its row: parties between, payers, origin, terms. Hedges go with the part that they qualify.</summary>
internal sealed class CommentParts(Mentions mentions)
{
    public Transfer Apply(Transfer transfer, CommentReading reading, Deal deal)
    {
        var terms = Terms(transfer, reading);
        var told = transfer with
        {
            Via = Via(transfer, reading, deal),
            FinancedBy = reading.FinancedBy.Count == 0 ? [] : [.. reading.FinancedBy.Select(payer => mentions.Who(payer.Party, payer.State, payer.Hedge, deal)).Distinct()],
            Origin = reading.Origin.Count == 0 ? null : Holders(transfer, reading, deal).FirstOrDefault(),
            ProducedBy = reading.Licence?.Place is { } maker && maker.State != deal.To.Party ? [mentions.Who(maker.Party, maker.State, maker.Hedge, deal)] : [],
            Terms = terms.Stated,
            HedgedTerms = terms.Hedged,
        };
        return told.Via.Count == 0 ? told : told with { Legs = Legs(told, reading) };
    }

    /// <summary>The transfer of goods that somebody else than their supplier delivers, inside others.</summary>
    public static Transfer Inside(Transfer transfer, Participant carrier) =>
        transfer with { From = carrier, Origin = transfer.From, Legs = [], Via = [.. transfer.Via.Where(via => via.Who.Party is null || via.Who.Party != carrier.Party)] };

    /// <summary>Who held the goods before the supplier, each once; the supplier itself is none of them, and neither is who only assembles or produces for it.</summary>
    public IEnumerable<Participant> Holders(Transfer transfer, CommentReading reading, Deal deal) =>
        reading.Origin.Where(origin => origin.State is null || origin.State != reading.Licence?.Place?.State).Select(origin => mentions.Who(origin.Party, origin.State, origin.Hedge, deal))
            .Where(holder => holder.Party is null || holder.Party != transfer.From?.Party).DistinctBy(holder => (holder.Party, holder.Unnamed));

    /// <summary>What a comment says of the outcome is said of what has not been delivered.</summary>
    public static Outcome? OutcomeOf(CommentReading reading) =>
        reading.Status.Any(status => status.Text == "cancelled") ? Outcome.Cancelled
        : reading.Status.Any(status => status.Text is "delivery delayed" or "not delivered") ? Outcome.Suspended
        : null;

    /// <summary>What of the claim stands on which words.</summary>
    public static IEnumerable<(string Part, CommentSpan Span)> Places(CommentReading reading) =>
    [
        .. reading.Via.Select(via => ("via", via.Span)), .. reading.FinancedBy.Select(payer => ("financedBy", payer.Span)), .. reading.Origin.Select(origin => ("origin", origin.Span)),
        .. reading.Terms.Select(term => ("terms", term.Span)), .. reading.Licence is { } licence ? [("terms", licence.Span)] : Array.Empty<(string, CommentSpan)>(),
        .. reading.Status.Select(status => ("outcome", status.Span)),
    ];

    /// <summary>Parties between, in the order of the comment; a name that is an end of the row is no party between, and one party takes custody once.</summary>
    private EquatableList<ViaParty> Via(Transfer transfer, CommentReading reading, Deal deal)
    {
        var between = new List<ViaParty>();
        foreach (var mention in reading.Via)
        {
            var via = new ViaParty { Who = mentions.Who(mention.Party, mention.State, mention.Hedge, deal), Role = mention.Role };
            var isEnd = via.Who.Party is { } party && (party == transfer.From?.Party || party == transfer.To?.Party);
            if (!isEnd && !between.Exists(known => known.Who.Party == via.Who.Party && known.Who.Unnamed == via.Who.Unnamed && (TakesCustody(known) == TakesCustody(via))))
            {
                between.Add(via);
            }
        }

        return between.Count == 0 ? [] : [.. between.OrderBy(via => via.Role == ViaRole.Refitter)]; // a refit is before delivery: whoever bought had the goods before
    }

    private static bool TakesCustody(ViaParty via) => via.Role is not (ViaRole.Transit or ViaRole.Broker);

    /// <summary>
    /// Terms by change of custody where some of them hold later than the first: goods are modernised from whoever modernises them on, and aid from the buyer between who alone pays.
    /// None where that is not said, or where nothing would be left to say of a leg: without terms of its own it has those of its transfer.
    /// </summary>
    private static EquatableList<LegTerms> Legs(Transfer transfer, CommentReading reading)
    {
        var custodians = transfer.Via.Where(TakesCustody).ToList();
        var modernised = reading.Terms.FirstOrDefault(term => term.Term == Model.Facts.Terms.Modernised)?.Span;
        var refit = custodians.FindIndex(via => reading.Via.Any(mention => mention.Role == ViaRole.Refitter && mention.State == via.Who.Party && modernised is { } words && Holds(mention.Span, words)));
        var buyer = transfer.FinancedBy is [{ Party: not null } payer] ? custodians.FindIndex(via => via.Role == ViaRole.Buyer && via.Who.Party == payer.Party) : -1;
        var legs = Enumerable.Range(0, custodians.Count + 1)
            .Select(leg => transfer.Terms.Where(term => !(term == Model.Facts.Terms.Modernised && leg <= refit) && !(term == Model.Facts.Terms.Aid && leg <= buyer)).ToList()).ToList();
        return legs.TrueForAll(leg => leg.Count == transfer.Terms.Count) || legs.Exists(leg => leg.Count == 0) ? [] : [.. legs.Select(leg => new LegTerms { Terms = [.. leg] })];
    }

    private static bool Holds(CommentSpan outer, CommentSpan inner) => outer.Start <= inner.Start && inner.Start + inner.Length <= outer.Start + outer.Length;

    private static (EquatableList<Terms> Stated, EquatableList<HedgedTerms> Hedged) Terms(Transfer transfer, CommentReading reading)
    {
        if (reading is { Terms.Count: 0, Licence: null })
        {
            return (transfer.Terms, []);
        }

        var said = reading.Terms.Where(term => term.Term is not null).Select(term => (Term: term.Term!.Value, term.Hedge)).ToList();
        if (reading.Licence is { } licence)
        {
            var hedge = licence.Kind == LicenceKind.Unknown && licence.Hedge == Hedge.Stated ? Hedge.Possibly : licence.Hedge;
            said.AddRange(licence.Kind != LicenceKind.Assembly ? [(Model.Facts.Terms.LicenceProduction, hedge)] : []);
            said.AddRange(licence.Kind != LicenceKind.Production ? [(Model.Facts.Terms.Assembly, hedge)] : []);
        }

        var hedged = said.Where(term => term.Hedge != Hedge.Stated).DistinctBy(term => term.Term).ToList();
        var stated = transfer.Terms.Where(term => !hedged.Exists(doubted => doubted.Term == term)).Concat(said.Where(term => term.Hedge == Hedge.Stated).Select(term => term.Term)).Distinct();
        return ([.. stated], [.. hedged.Select(term => new HedgedTerms { Terms = term.Term, Hedge = term.Hedge })]);
    }
}
