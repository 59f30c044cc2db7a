using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Query.Compare;

/// <summary>How far a transfer had come, report by report.</summary>
/// <param name="Question">The question.</param>
/// <param name="Reports">The earliest report first; undated ones last.</param>
/// <param name="Completeness">Always complete.</param>
public sealed record StagesAnswer(StagesQuestion Question, EquatableList<StageReport> Reports, Completeness Completeness)
{
    /// <summary>The first current report that affirms a stage or a later one; null where none does.</summary>
    public StageReport? First(Stage stage) => Reports.FirstOrDefault(report => report.IsCurrent && report.Polarity == Claims.Polarity.Affirms && report.Stage >= stage);
}
