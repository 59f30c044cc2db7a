using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Text;
using ArmsGraph.Time;
using Newtonsoft.Json;

namespace ArmsGraph.Query;

/// <summary>How good a route is, axis by axis: on each the weakest link. Never one number.</summary>
[JsonConverter(typeof(VerdictConverter))]
public sealed record Verdict
{
    /// <summary>Whether the order of its legs is possible or certain.</summary>
    public required Order Order { get; init; }

    /// <summary>The weakest continuity of goods.</summary>
    public required Continuity Continuity { get; init; }

    /// <summary>Inferred where some junction is.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The stage of the leg that has come least far.</summary>
    public required Stage Stage { get; init; }

    /// <summary>The weakest modality.</summary>
    public required Modality Modality { get; init; }

    /// <summary>The weakest hedge.</summary>
    public required Hedge Hedge { get; init; }

    /// <summary>The weakest grade, each axis for itself.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The least number of independent root sources behind a leg.</summary>
    public required int IndependentSources { get; init; }

    /// <summary>All axes on one line.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"order {Words.Of(Order)}; continuity {Words.Of(Continuity)}; basis {Words.Of(Basis)}; stage {Words.Of(Stage)}; {Words.Of(Modality)}; {Words.Of(Hedge)}; grade {Grade}; independent sources {IndependentSources}");
}
