using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;

namespace ArmsGraph.Store;

/// <summary>
/// All claims, a row each, ordered by fact, the introducing one first. A claim handed out is made from its row on demand. A column in which nobody states anything
/// costs nothing.
/// </summary>
internal sealed class ClaimColumns
{
    /// <summary>How many claims that did not introduce their fact lie at or before a row.</summary>
    private readonly Column _further = new();

    /// <summary>Polarity, modality, hedge, reading and credibility (0 where silent), two, two, two, one and three bits.</summary>
    private readonly Column _manner = new();

    /// <summary>0 for a transfer, else one more than the index among other facts.</summary>
    private readonly Column _other = new();
    private readonly List<Fact> _others = [];

    /// <summary>What few claims state, by row.</summary>
    private readonly Dictionary<int, Rare> _rare = [];

    /// <summary>The ids of the facts, ascending.</summary>
    public IdList FactIds { get; } = new();

    /// <summary>Claims of fact f lie in [FactStart[f], FactStart[f + 1]).</summary>
    public Offsets FactStart { get; } = new();

    public TransferColumns Transfers { get; } = new();

    public Pool<string> Sources { get; } = new();

    public TextPool Places { get; } = new();

    public TextPool Texts { get; } = new();

    public Column SourceCode { get; } = new();

    public Column Place { get; } = new();

    public Column Note { get; } = new();

    /// <summary>Dates of <see cref="TransferColumns.Dates"/>.</summary>
    public Column ReportedCode { get; } = new();

    public Column RelayedBy { get; } = new();

    public Column SaidBy { get; } = new();

    public int Count { get; private set; }

    public int Facts => FactIds.Count;

    /// <summary>Whether some fact has several claims.</summary>
    public bool HasFurther => Count > Facts;

    /// <summary>Whether some claim names what it rests on itself.</summary>
    public bool StateDerivation => _rare.Values.Any(rare => rare.DerivedFrom.Count > 0);

    /// <summary>Whether every claim affirms, as reported, without hedge, clearly and unjudged.</summary>
    public bool IsMannerSilent => _manner.IsSilent;

    /// <summary>Makes room for further claims, so that it is not made again and again.</summary>
    public void Reserve(int claims, int bytesOfIds)
    {
        FactIds.Reserve(claims, bytesOfIds);
    }

    /// <summary>Adds the claims of the next fact, the introducing one first.</summary>
    public void AddFact(ReadOnlySpan<byte> id, List<Claim> claims)
    {
        FactIds.Add(id, []);
        foreach (var claim in claims)
        {
            Add(claim);
        }

        FactStart.Add(claims.Count);
    }

    /// <summary>Adds the next fact, which a plain transfer introduces, and what others say of it.</summary>
    public void AddFact(ReadOnlySpan<byte> namespaceOfId, ReadOnlySpan<byte> id, in PlainCodes codes, IReadOnlyList<Claim> further)
    {
        FactIds.Add(namespaceOfId, id);
        var row = Count++;
        _further.Set(row, row + 1 - Facts);
        SourceCode.Set(row, codes.Source);
        Place.Set(row, codes.Place);
        Note.Set(row, codes.Note);
        ReportedCode.Set(row, codes.Reported);
        Transfers.Add(codes);
        foreach (var claim in further)
        {
            Add(claim);
        }

        FactStart.Add(1 + further.Count);
    }

    /// <summary>Nothing is added any more: gives back what was kept for more.</summary>
    public void Seal()
    {
        foreach (var column in new[] { _further, _manner, _other, SourceCode, Place, Note, ReportedCode, RelayedBy, SaidBy })
        {
            column.Trim();
        }

        FactIds.Trim();
        FactStart.Trim();
        Transfers.Seal();
        Sources.Seal();
        Places.Seal();
        Texts.Seal();
        _others.TrimExcess();
        _rare.TrimExcess();
    }

    public int FactOf(int claim) => claim - _further[claim];

    public FactId Fact(int fact) => new(FactIds.Text(fact));

    public ClaimId Id(int claim) => RareOf(claim).Id ?? new ClaimId(FactIds.Text(FactOf(claim)));

    /// <summary>Whether the id of a claim is that of its fact.</summary>
    public bool IsNamedByFact(int claim) => RareOf(claim).Id is null;

    public bool IsTransfer(int claim) => _other[claim] == 0;

    public bool IsAffirming(int claim) => PolarityOf(claim) == Polarity.Affirms;

    public Polarity PolarityOf(int claim) => (Polarity)(_manner[claim] & 3);

    public Modality ModalityOf(int claim) => (Modality)((_manner[claim] >> 2) & 3);

    public Hedge HedgeOf(int claim) => (Hedge)((_manner[claim] >> 4) & 3);

    public Reading ReadingOf(int claim) => (Reading)((_manner[claim] >> 6) & 1);

    public int? CredibilityOf(int claim) => _manner[claim] >> 7 is var credibility and > 0 ? credibility : null;

    /// <summary>Whether a claim says nothing but what has a column: a transfer, without the fields that few state.</summary>
    public bool IsPlain(int claim) => IsTransfer(claim) && !Transfers.IsRare(claim) && (_rare.Count == 0 || !_rare.ContainsKey(claim));

    public SourceId Source(int claim) => new(Sources[SourceCode[claim]]!);

    public PartialDate? Reported(int claim) => Transfers.Dates[ReportedCode[claim]];

    public Claim this[int claim]
    {
        get
        {
            var rare = RareOf(claim);
            return new Claim
            {
                Id = Id(claim),
                Fact = IsTransfer(claim) ? Transfers[claim] with { Id = Fact(FactOf(claim)) } : _others[_other[claim] - 1],
                Source = Source(claim),
                Place = Places[Place[claim]],
                Note = Texts[Note[claim]],
                Reported = Reported(claim),
                RelayedBy = Sources[RelayedBy[claim]] is { } relay ? new SourceId(relay) : null,
                SaidBy = Texts[SaidBy[claim]],
                Polarity = PolarityOf(claim),
                Modality = ModalityOf(claim),
                Hedge = HedgeOf(claim),
                Reading = ReadingOf(claim),
                Credibility = CredibilityOf(claim),
                DerivedFrom = rare.DerivedFrom,
                Retracts = rare.Retracts,
                Supersedes = rare.Supersedes,
            };
        }
    }

    private void Add(Claim claim)
    {
        var row = Count++;
        _further.Set(row, row + 1 - Facts);
        SourceCode.Set(row, Sources.Intern(claim.Source.Text));
        Place.Set(row, Places.Intern(claim.Place));
        Note.Set(row, Texts.Intern(claim.Note));
        ReportedCode.Set(row, Transfers.Dates.Intern(claim.Reported));
        RelayedBy.Set(row, Sources.Intern(claim.RelayedBy?.Text));
        SaidBy.Set(row, Texts.Intern(claim.SaidBy));
        _manner.Set(row, (int)claim.Polarity | ((int)claim.Modality << 2) | ((int)claim.Hedge << 4) | ((int)claim.Reading << 6) | ((claim.Credibility ?? 0) << 7));
        Transfers.Add(claim.Fact as Transfer);
        if (claim.Fact is not Transfer)
        {
            _others.Add(claim.Fact);
            _other.Set(row, _others.Count);
        }

        if (claim is not { Introduces: true, DerivedFrom.Count: 0, Retracts: null, Supersedes: null })
        {
            _rare.Add(row, new Rare(claim.Introduces ? null : claim.Id, claim.DerivedFrom, claim.Retracts, claim.Supersedes));
        }
    }

    private Rare RareOf(int claim) => _rare.Count == 0 ? Rare.None : _rare.GetValueOrDefault(claim, Rare.None);

    private sealed record Rare(ClaimId? Id, EquatableList<SourceId> DerivedFrom, ClaimId? Retracts, ClaimId? Supersedes)
    {
        public static Rare None { get; } = new(null, [], null, null);
    }
}
