using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Routes;

/// <summary>The best verdict that a route in a view can have, axis by axis: what was not seen ranks no better.</summary>
internal sealed class VerdictBound
{
    private readonly Verdict _single;
    private readonly Verdict _several;

    private VerdictBound(View view)
    {
        var store = view.Store;
        var isEmpty = store.Legs.Count == 0;
        _single = new Verdict
        {
            Order = Order.Certain,
            Continuity = Continuity.SameTransfer,
            Basis = Basis.Asserted,
            Stage = isEmpty ? Stage.Proposed : (Stage)store.Legs.Stage.Max(),
            Modality = Modality.Reported,
            Hedge = Hedge.Stated,
            Grade = new Grade(store.Sources.Values.Where(source => !source.Id.IsReferenceData).Select(source => source.Reliability ?? Reliability.F).DefaultIfEmpty(Reliability.F).Min(), isEmpty ? 6 : Enumerable.Range(0, store.Claims.Count).Min(claim => store.Claims.CredibilityOf(claim) ?? 6)),
            IndependentSources = IsOneSourceEach(store) ? 1 : int.MaxValue,
        };
        _several = store.Bound.Any ? _single : _single with { Basis = Basis.Inferred, Continuity = Strongest(store) };
    }

    public static VerdictBound Of(View view) => view.Derived(typeof(VerdictBound), v => new VerdictBound(v));

    /// <summary>The bound for routes of so many legs.</summary>
    public Verdict For(int legs) => legs == 1 ? _single : _several;

    /// <summary>Whether each fact has one claim, which rests on one end at most.</summary>
    private static bool IsOneSourceEach(FactStore store) =>
        !store.Claims.HasFurther && !store.Claims.StateDerivation && store.Sources.Values.All(source => source.DerivedFrom.Count <= 1);

    private static Continuity Strongest(FactStore store)
    {
        var strongest = Continuity.SameCategory;
        for (var letter = 0; letter < store.Legs.Letters.Count; letter++)
        {
            foreach (var goods in store.Goods.Set(store.Legs.Letters.Goods(letter)).Where(store.Goods.IsSystem))
            {
                strongest = store.Goods.VariantChain(goods).Skip(1).Any() ? Continuity.SameVariant : strongest == Continuity.SameVariant ? strongest : Continuity.SameSystem;
            }
        }

        return strongest;
    }
}
