using ArmsGraph.Claims;
using ArmsGraph.Model;

namespace ArmsGraph.Store;

/// <summary>What a view makes of a claim that is its fact's only one, by columns alone: nobody takes it back, replaces it or denies it.</summary>
internal sealed class LoneClaims(FactStore store, ViewSpec spec)
{
    /// <summary>By the source's number: whether a claim without a date of its own had been made by the day of the view. By the date's: one with.</summary>
    private readonly bool[] _bySource = Known(store, spec, store.Claims.Sources.Count, code => store.Sources.GetValueOrDefault(new SourceId(store.Claims.Sources[code]!))?.Published);
    private readonly bool[] _byDate = Known(store, spec, store.Claims.Transfers.Dates.Count, code => store.Claims.Transfers.Dates[code]);

    /// <summary>By the source's number.</summary>
    private readonly Reliability[] _reliability =
        [.. Enumerable.Range(0, store.Claims.Sources.Count).Select(code => code == 0 ? Reliability.F : store.Sources.GetValueOrDefault(new SourceId(store.Claims.Sources[code]!))?.Reliability ?? Reliability.F)];

    public bool IsKnown(int claim) =>
        spec.AsKnownOn is null || (store.Claims.ReportedCode[claim] is var reported and > 0 ? _byDate[reported] : _bySource[store.Claims.SourceCode[claim]]);

    /// <summary>Whether answers stand on a claim that is known.</summary>
    public bool IsPicked(int claim) =>
        store.Claims.IsAffirming(claim)
        && (spec.GradeFloor == Grade.NotJudged || new Grade(_reliability[store.Claims.SourceCode[claim]], store.Claims.CredibilityOf(claim) ?? 6).Meets(spec.GradeFloor));

    private static bool[] Known(FactStore store, ViewSpec spec, int codes, Func<int, Time.PartialDate?> date) =>
        [.. Enumerable.Range(0, spec.AsKnownOn is null ? 0 : codes).Select(code => code > 0 && (date(code)?.Hull ?? Time.Window.Always).Hi - 1 <= spec.AsKnownOn!.Value.Number)];
}
