using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;

namespace ArmsGraph.Store;

/// <summary>All claims, a row each, ordered by fact, the introducing claim first. A claim handed out is made from its row on demand.</summary>
internal sealed class ClaimColumns
{
    private readonly Pool<string> _texts = new();
    private readonly Pool<PartialDate> _dates = new();
    private readonly TransferColumns _transfers = new();

    private readonly List<int> _fact = [], _source = [], _place = [], _note = [], _reported = [], _relayedBy = [], _saidBy = [];

    /// <summary>Polarity, modality, hedge, reading and credibility (0 where silent), two, two, two, one and three bits.</summary>
    private readonly List<short> _manner = [];

    /// <summary>The row in the transfers' columns, or -1 - the index among other facts.</summary>
    private readonly List<int> _content = [];
    private readonly List<Fact> _others = [];
    private readonly List<FactId> _facts = [];

    /// <summary>What few claims state, by row.</summary>
    private readonly Dictionary<int, Rare> _rare = [];

    /// <summary>Claims of fact f lie in [FactStart[f], FactStart[f + 1]).</summary>
    public List<int> FactStart { get; } = [0];

    public int Count => _fact.Count;

    public int Facts => _facts.Count;

    /// <summary>Adds the claims of the next fact, the introducing one first.</summary>
    public void AddFact(FactId id, IEnumerable<Claim> claims)
    {
        _facts.Add(id);
        foreach (var claim in claims)
        {
            Add(claim);
        }

        FactStart.Add(_fact.Count);
    }

    public int FactOf(int claim) => _fact[claim];

    public FactId Fact(int fact) => _facts[fact];

    public ClaimId Id(int claim) => _rare.GetValueOrDefault(claim, Rare.None).Id ?? new ClaimId(_facts[_fact[claim]].Text);

    public bool IsTransfer(int claim) => _content[claim] >= 0;

    public bool IsAffirming(int claim) => (_manner[claim] & 3) == (int)Polarity.Affirms;

    public SourceId Source(int claim) => new(_texts[_source[claim]]!);

    public PartialDate? Reported(int claim) => _dates[_reported[claim]];

    public Claim this[int claim]
    {
        get
        {
            var manner = _manner[claim];
            var rare = _rare.GetValueOrDefault(claim, Rare.None);
            var fact = _facts[_fact[claim]];
            return new Claim
            {
                Id = Id(claim),
                Fact = IsTransfer(claim) ? _transfers[_content[claim]] with { Id = fact } : _others[-1 - _content[claim]],
                Source = Source(claim),
                Place = _texts[_place[claim]],
                Note = _texts[_note[claim]],
                Reported = Reported(claim),
                RelayedBy = _texts[_relayedBy[claim]] is { } relay ? new SourceId(relay) : null,
                SaidBy = _texts[_saidBy[claim]],
                Polarity = (Polarity)(manner & 3),
                Modality = (Modality)((manner >> 2) & 3),
                Hedge = (Hedge)((manner >> 4) & 3),
                Reading = (Reading)((manner >> 6) & 1),
                Credibility = (manner >> 7) is var credibility and > 0 ? credibility : null,
                DerivedFrom = rare.DerivedFrom,
                Retracts = rare.Retracts,
                Supersedes = rare.Supersedes,
            };
        }
    }

    private void Add(Claim claim)
    {
        var row = _fact.Count;
        _fact.Add(_facts.Count - 1);
        _source.Add(_texts.Intern(claim.Source.Text));
        _place.Add(_texts.Intern(claim.Place));
        _note.Add(_texts.Intern(claim.Note));
        _reported.Add(_dates.Intern(claim.Reported));
        _relayedBy.Add(_texts.Intern(claim.RelayedBy?.Text));
        _saidBy.Add(_texts.Intern(claim.SaidBy));
        _manner.Add((short)((int)claim.Polarity | ((int)claim.Modality << 2) | ((int)claim.Hedge << 4) | ((int)claim.Reading << 6) | ((claim.Credibility ?? 0) << 7)));
        if (claim.Fact is Transfer transfer)
        {
            _content.Add(_transfers.Add(transfer));
        }
        else
        {
            _content.Add(-1 - _others.Count);
            _others.Add(claim.Fact);
        }

        var rare = new Rare(claim.Introduces ? null : claim.Id, claim.DerivedFrom, claim.Retracts, claim.Supersedes);
        if (rare != Rare.None)
        {
            _rare.Add(row, rare);
        }
    }

    private sealed record Rare(ClaimId? Id, EquatableList<SourceId> DerivedFrom, ClaimId? Retracts, ClaimId? Supersedes)
    {
        public static Rare None { get; } = new(null, [], null, null);
    }
}
