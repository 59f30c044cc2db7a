using System.Collections;
using System.Collections.Concurrent;
using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;

namespace ArmsGraph.Store;

/// <summary>A mask over a store: which claims an answer stands on, and so which legs it may use.</summary>
internal sealed class View
{
    private readonly BitArray _known;
    private readonly BitArray _unretracted;
    private readonly BitArray _superseded;
    private readonly BitArray _picked;
    private readonly BitArray _legs;
    private readonly ConcurrentDictionary<object, object> _derived;

    public View(FactStore store, ViewSpec spec)
    {
        (Store, Spec, _derived) = (store, spec, new ConcurrentDictionary<object, object>());
        _known = new BitArray(store.Claims.Count);
        _unretracted = new BitArray(store.Claims.Count);
        _superseded = new BitArray(store.Claims.Count);
        _picked = new BitArray(store.Claims.Count);
        var alone = new LoneClaims(store, spec);
        for (var fact = 0; fact < store.Claims.Facts; fact++)
        {
            var (start, end) = (store.Claims.FactStart[fact], store.Claims.FactStart[fact + 1]);
            if (end - start > 1)
            {
                Pick(start, end);
            }
            else if (alone.IsKnown(start))
            {
                _known[start] = true;
                _unretracted[start] = true;
                _picked[start] = alone.IsPicked(start);
            }
        }

        _legs = new BitArray(store.Legs.Count);
        var whole = true;
        for (var leg = 0; leg < store.Legs.Count; leg++)
        {
            whole &= _legs[leg] = Includes(leg);
        }

        IsWhole = whole;
    }

    private View(View whole, IReadOnlySet<int> hidden)
    {
        (Store, Spec, _derived) = (whole.Store, whole.Spec, whole._derived);
        (_known, _unretracted, _superseded, _picked) = (whole._known, whole._unretracted, whole._superseded, whole._picked);
        _legs = new BitArray(whole._legs);
        foreach (var leg in hidden)
        {
            _legs[leg] = false;
        }

        IsWhole = whole.IsWhole && hidden.Count == 0;
    }

    public FactStore Store { get; }

    public ViewSpec Spec { get; }

    /// <summary>Whether a claim had been made by the day of the view.</summary>
    public bool IsKnown(int claim) => _known[claim];

    /// <summary>Whether a claim is known and no known claim retracts it.</summary>
    public bool IsUnretracted(int claim) => _unretracted[claim];

    /// <summary>Whether a claim is what its source still says: known, not retracted, not superseded.</summary>
    public bool IsCurrent(int claim) => _unretracted[claim] && !_superseded[claim];

    /// <summary>Whether answers stand on the claim.</summary>
    public bool IsPicked(int claim) => _picked[claim];

    /// <summary>The claims that answers stand on for a fact: one, or with the resolution all several.</summary>
    public IEnumerable<Claim> Picked(int fact) => Store.ClaimsOf(fact).Where(IsPicked).Select(c => Store.Claims[c]);

    /// <summary>All claims of a fact known to the view.</summary>
    public IEnumerable<Claim> Known(int fact) => Store.ClaimsOf(fact).Where(IsKnown).Select(c => Store.Claims[c]);

    /// <summary>Denials of a fact that their sources still make.</summary>
    public IEnumerable<Claim> Denials(int fact) => Store.ClaimsOf(fact).Where(IsCurrent).Select(c => Store.Claims[c]).Where(c => c.Polarity == Polarity.Denies);

    /// <summary>Unretracted affirming claims of a fact, picked or not: what a route cites.</summary>
    public IEnumerable<Claim> Citations(int fact) => Store.ClaimsOf(fact).Where(IsUnretracted).Where(Store.Claims.IsAffirming).Select(c => Store.Claims[c]);

    /// <summary>The facts of a kind as the picked claims give them, with those claims.</summary>
    public IEnumerable<(T Fact, Claim Claim)> Facts<T>(string kind) where T : Fact =>
        Store.FactsOfKind(kind).SelectMany(Picked).Select(claim => ((T)claim.Fact, claim));

    /// <summary>Whether every leg of the store is in view.</summary>
    public bool IsWhole { get; }

    public bool HasLeg(int leg) => IsWhole || _legs[leg];

    /// <summary>The legs in view, by claim, line and change of custody.</summary>
    public IEnumerable<int> Legs() => Store.Legs.ByClaim.Where(HasLeg);

    /// <summary>The same view as if some legs were not there; what is said of their transfers stays, and so does what was derived from it. O(legs / 32).</summary>
    public View Without(IReadOnlySet<int> legs) => new(this, legs);

    /// <summary>What questions derive from the claims in view and would derive again: made once for each key, whoever asks first.</summary>
    public T Derived<T>(object key, Func<View, T> make) where T : class => (T)_derived.GetOrAdd(key, _ => make(this));

    private bool Includes(int leg) =>
        IsPicked(Store.Legs.Claim[leg])
        && Store.Legs.Stage[leg] >= (int)Spec.StageFloor
        && (Spec.IncludeCancelled || !Store.Legs.Cancelled[leg])
        && (Spec.During == Window.Always || Store.Legs.Timing(leg).Possible.Hull.Overlaps(Spec.During));

    private void Pick(int start, int end)
    {
        var claims = new List<(int Row, Claim Claim)>(end - start);
        for (var row = start; row < end; row++)
        {
            var claim = Store.Claims[row];
            if (Spec.AsKnownOn is not { } day || Store.Reported(claim).Hi - 1 <= day.Number)
            {
                _known[row] = true;
                claims.Add((row, claim));
            }
        }

        foreach (var (row, claim) in claims)
        {
            _unretracted[row] = claim.Polarity != Polarity.Retracts && !IsRetracted(claim.Id, claims);
        }

        var superseded = claims.Where(c => _unretracted[c.Row]).Select(c => c.Claim.Supersedes).OfType<ClaimId>().ToHashSet();
        foreach (var (row, claim) in claims)
        {
            _superseded[row] = superseded.Contains(claim.Id);
        }

        PickAmong(claims);
    }

    /// <summary>Whether a known retraction names the claim that is not itself taken back; chains end, the draft was checked for that.</summary>
    private static bool IsRetracted(ClaimId id, List<(int Row, Claim Claim)> claims) =>
        claims.Exists(c => c.Claim.Polarity == Polarity.Retracts && c.Claim.Retracts == id && !IsRetracted(c.Claim.Id, claims));

    private void PickAmong(List<(int Row, Claim Claim)> claims)
    {
        bool MeetsFloor(Claim claim) => Store.Tree.GradeOf(claim).Meets(Spec.GradeFloor);
        var affirming = claims.Where(c => c.Claim.Polarity == Polarity.Affirms && MeetsFloor(c.Claim)).ToList();
        if (Spec.Resolution == Resolution.All)
        {
            affirming.ForEach(c => _picked[c.Row] = true);
            return;
        }

        affirming.RemoveAll(c => !IsCurrent(c.Row));
        var denied = claims.Exists(c => IsCurrent(c.Row) && c.Claim.Polarity == Polarity.Denies && MeetsFloor(c.Claim));
        if (affirming.Count > 0 && !(denied && Spec.Resolution == Resolution.Uncontested))
        {
            var best = Ranking.Best([.. affirming.Select(c => c.Claim)], Store.Tree, Store.Reported);
            _picked[affirming.First(c => c.Claim.Id == best.Id).Row] = true;
        }
    }
}
