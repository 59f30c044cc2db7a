using ArmsGraph.Claims;
using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;

namespace ArmsGraph.Store;

/// <summary>Projects transfer claims to legs: one for each item line and change of custody.</summary>
internal sealed class LegProjection(EntityTable entities, GoodsTree goods, LegDraft legs, List<Diagnostic> diagnostics)
{
    /// <summary>Adds the legs of a claim; its position is told to diagnostics.</summary>
    public void Add(int row, Claim claim, Position position)
    {
        var transfer = (Transfer)claim.Fact;
        var parties = Custody(transfer);
        for (var line = 0; line < Math.Max(1, transfer.Items.Count); line++)
        {
            var items = line < transfer.Items.Count ? transfer.Items[line].Goods : [];
            var set = goods.SetOf(items.Select(item => entities.Canonical(item.Item)));
            for (var hop = 0; hop < parties.Count - 1; hop++)
            {
                AddLeg(row, transfer, transfer.Items.Count == 0 ? -1 : line, hop, parties, set, position);
            }
        }
    }

    private void AddLeg(int row, Transfer transfer, int line, int hop, List<int> parties, int set, Position position)
    {
        var own = transfer.Legs.Count > 0 ? transfer.Legs[hop] : null;
        var (from, to) = (parties[hop], parties[hop + 1]);
        if (from == to)
        {
            if (line <= 0)
            {
                diagnostics.Add(new Diagnostic(Texts.SelfTransfer, Severity.Warning, position, $"\"{transfer.Id}\" passes from {entities[from].Id} to itself; kept as a fact, no leg"));
            }

            return;
        }

        var timing = TimingOf(transfer, own);
        var refitted = (own is { Terms.Count: > 0 } ? own.Terms : transfer.Terms).Contains(Terms.Modernised) || Refits(transfer, hop);
        var origin = (own?.Origin ?? transfer.Origin) is { } stated ? Ordinal(stated, transfer.Id, "origin") : -1;
        legs.Add(new LegRow(row, line, hop, from, to, legs.Letters.Of(set, refitted), legs.Code(timing), origin, (byte)transfer.StageOf(own), transfer.Outcome == Outcome.Cancelled));
        if (line <= 0)
        {
            CheckLife([from, to], transfer, timing, position);
        }
    }

    private List<int> Custody(Transfer transfer)
    {
        var parties = new List<int> { Ordinal(transfer.From, transfer.Id, "from") };
        for (var i = 0; i < transfer.Via.Count; i++)
        {
            if (transfer.Via[i].TakesCustody)
            {
                parties.Add(Ordinal(transfer.Via[i].Who, transfer.Id, AnonymousParties.Via(i)));
            }
        }

        parties.Add(Ordinal(transfer.To, transfer.Id, "to"));
        return parties;
    }

    private int Ordinal(Participant? who, FactId fact, string role) => entities.Canonical(who?.Party ?? AnonymousParties.IdOf(fact, role));

    /// <summary>Whether the supplier of a hop refitted the goods before passing them on.</summary>
    private static bool Refits(Transfer transfer, int hop) =>
        hop > 0 && transfer.Via.Where(via => via.TakesCustody).ElementAt(hop - 1).Role == ViaRole.Refitter;

    private static Timing TimingOf(Transfer transfer, LegTerms? own)
    {
        if (own?.Delivered is { } date)
        {
            return date.Timing.AsEvents();
        }

        var series = transfer.Deliveries.Select(d => d.Date?.Timing.AsEvents() ?? Timing.Undated).ToList();
        return series.Count > 0 ? new Timing(Series(series.Select(t => t.Possible)), Series(series.Select(t => t.Certain)))
            : transfer.Delivered?.Timing.AsEvents() ?? Timing.NotBefore(own?.Announced ?? transfer.Announced, own?.Ordered ?? transfer.Ordered);
    }

    private static Extent Series(IEnumerable<Extent> deliveries) => deliveries.Aggregate((a, b) => Extent.Between(
        new Window(Math.Min(a.First.Lo, b.First.Lo), Math.Min(a.First.Hi, b.First.Hi)),
        new Window(Math.Max(a.Last.Lo, b.Last.Lo), Math.Max(a.Last.Hi, b.Last.Hi))));

    private void CheckLife(ReadOnlySpan<int> parties, Transfer transfer, Timing timing, Position position)
    {
        foreach (var ordinal in parties)
        {
            if (entities[ordinal] is Party { Existed: { } existed } party && !existed.Hull.Overlaps(timing.Possible.Hull))
            {
                diagnostics.Add(new Diagnostic(
                    Texts.OutsideLife, Severity.Warning, position,
                    $"\"{transfer.Id}\" moves goods in {timing.Possible.Hull}, but {party.Id} ({party.Name}) existed in {existed}"));
            }
        }
    }
}
