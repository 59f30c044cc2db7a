using ArmsGraph.Claims;
using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;

namespace ArmsGraph.Store.Loading;

/// <summary>Projects transfer claims to legs: one for each item line and change of custody.</summary>
internal sealed class LegProjection(GoodsTree goods, TransferColumns columns, LegDraft legs, List<Diagnostic> diagnostics)
{
    private readonly EntityTable _entities = goods.Entities;

    /// <summary>What the numbers of participants and of lists of goods stand for, a party and a set: looked up once each, 0 where not yet, else one more.</summary>
    private int[] _ordinals = [], _sets = [];

    /// <summary>The custodians of the claim that is being projected, in order.</summary>
    private readonly List<int> _parties = [];

    /// <summary>Adds the legs of a claim; its position is told to diagnostics.</summary>
    public void Add(int row, Claim claim, Position position) => Add(row, new Placed<Claim>(claim, position));

    /// <summary>Adds the legs of a claim; its position is asked where something is doubtful.</summary>
    public void Add(int row, Placed<Claim> claim)
    {
        var transfer = (Transfer)claim.Value.Fact;
        SetCustody(transfer, row);
        var start = columns.Lines(row).Start;
        for (var line = 0; line < Math.Max(1, transfer.Items.Count); line++)
        {
            var set = line < transfer.Items.Count ? SetOf(columns.LineGoods[start + line]) : SetOf(0);
            for (var hop = 0; hop < _parties.Count - 1; hop++)
            {
                AddLeg(row, transfer, transfer.Items.Count == 0 ? -1 : line, hop, set, claim);
            }
        }
    }

    private void AddLeg(int row, Transfer transfer, int line, int hop, int set, Placed<Claim> claim)
    {
        var own = transfer.Legs.Count > 0 ? transfer.Legs[hop] : null;
        var (from, to) = (_parties[hop], _parties[hop + 1]);
        if (from == to)
        {
            if (line <= 0)
            {
                diagnostics.Add(new Diagnostic(Texts.SelfTransfer, Severity.Warning, claim.Locate(), $"\"{transfer.Id}\" passes from {_entities[from].Id} to itself; kept as a fact, no leg"));
            }

            return;
        }

        var timing = TimingOf(transfer, own);
        var terms = own is { Terms.Count: > 0 } ? own.Terms : transfer.Terms;
        var refitted = (terms.Count > 0 && terms.Contains(Terms.Modernised)) || Refits(transfer, hop);
        var origin = (own?.Origin ?? transfer.Origin) is { } stated ? Ordinal(stated, transfer.Id, "origin") : -1;
        legs.Add(new LegRow(row, line, hop, from, to, legs.Letters.Of(set, refitted), legs.Code(timing), origin, (byte)transfer.StageOf(own), transfer.Outcome == Outcome.Cancelled));
        if (line <= 0)
        {
            CheckLife(from, transfer, timing, claim);
            CheckLife(to, transfer, timing, claim);
        }
    }

    private void SetCustody(Transfer transfer, int row)
    {
        _parties.Clear();
        _parties.Add(Ordinal(columns.From[row], transfer.Id, "from"));
        for (var i = 0; i < transfer.Via.Count; i++)
        {
            if (transfer.Via[i].TakesCustody)
            {
                _parties.Add(Ordinal(transfer.Via[i].Who, transfer.Id, AnonymousParties.Via(i)));
            }
        }

        _parties.Add(Ordinal(columns.To[row], transfer.Id, "to"));
    }

    private int SetOf(int code)
    {
        ref var set = ref Known(ref _sets, code, columns.GoodsLists.Count);
        return (set = set > 0 ? set : 1 + goods.SetOf((columns.GoodsLists[code] ?? []).Select(item => _entities.Canonical(item.Item)))) - 1;
    }

    private int Ordinal(int code, FactId fact, string role)
    {
        if (columns.Participants[code]?.Party is not { } party)
        {
            return Ordinal(who: null, fact, role);
        }

        ref var ordinal = ref Known(ref _ordinals, code, columns.Participants.Count);
        return (ordinal = ordinal > 0 ? ordinal : 1 + _entities.Canonical(party)) - 1;
    }

    private static ref int Known(ref int[] known, int code, int codes)
    {
        if (code >= known.Length)
        {
            Array.Resize(ref known, Math.Max(codes, 2 * known.Length));
        }

        return ref known[code];
    }

    private int Ordinal(Participant? who, FactId fact, string role) => _entities.Canonical(who?.Party ?? AnonymousParties.IdOf(fact, role));

    /// <summary>Whether the supplier of a hop refitted the goods before passing them on.</summary>
    private static bool Refits(Transfer transfer, int hop) =>
        hop > 0 && transfer.Via.Where(via => via.TakesCustody).ElementAt(hop - 1).Role == ViaRole.Refitter;

    private static Timing TimingOf(Transfer transfer, LegTerms? own) =>
        own?.Delivered is { } date ? date.Timing.AsEvents()
        : transfer.Deliveries.Count > 0 ? DeliverySeries.TimingOf(transfer.Deliveries)
        : transfer.Delivered?.Timing.AsEvents() ?? Timing.NotBefore(own?.Announced ?? transfer.Announced, own?.Ordered ?? transfer.Ordered);

    private void CheckLife(int ordinal, Transfer transfer, Timing timing, Placed<Claim> claim)
    {
        if (_entities[ordinal] is Party { Existed: { } existed } party && !existed.Hull.Overlaps(timing.Possible.Hull))
        {
            diagnostics.Add(new Diagnostic(
                Texts.OutsideLife, Severity.Warning, claim.Locate(),
                $"\"{transfer.Id}\" moves goods in {timing.Possible.Hull}, but {party.Id} ({party.Name}) existed in {existed}"));
        }
    }
}
