using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Text;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Absence;

/// <summary>What of a question can be relaxed at all, mildest first (SEMANTICS 6, question 21); what is at its widest already is left out.</summary>
internal static class RelaxationLadder
{
    public static IReadOnlyList<Rung> Of(WhyNotQuestion question, Resolution resolution)
    {
        var rungs = new List<Rung>();
        void Add(bool applies, Relaxation what, string from, string to, Func<WhyNotQuestion, WhyNotQuestion> apply)
        {
            if (applies)
            {
                rungs.Add(new Rung(new Relaxed(what, from, to), apply));
            }
        }

        Add(!question.Inferred, Relaxation.Inferred, "documented only", "inferred junctions too", q => q with { Inferred = true });
        Add(question.Order == Order.Certain, Relaxation.Order, "order certain", "order possible", q => q with { Order = Order.Possible });
        Add(question.MinLag > 0, Relaxation.MinLag, FormattableString.Invariant($"a lag of {question.MinLag} days"), "no lag", q => q with { MinLag = 0 });
        Add(true, Relaxation.Dates, "in an order that dates allow", "dates left aside", q => q);
        for (var floor = question.Continuity - 1; floor >= Continuity.None; floor--)
        {
            var lower = floor;
            Add(true, Relaxation.Continuity, $"continuity from {Words.Of(question.Continuity)}", $"continuity from {Words.Of(lower)}", q => q with { Continuity = lower });
        }

        Add(question.StageFloor > Stage.Proposed, Relaxation.StageFloor, $"stage from {Words.Of(question.StageFloor)}", $"stage from {Words.Of(Stage.Proposed)}", q => q with { StageFloor = Stage.Proposed });
        Add(question.GradeFloor != Grade.NotJudged, Relaxation.GradeFloor, $"grade from {question.GradeFloor}", "any grade", q => q with { GradeFloor = Grade.NotJudged });
        Add(resolution == Resolution.Uncontested, Relaxation.Resolution, $"claims {Words.Of(resolution)}", $"claims {Words.Of(Resolution.BestRank)}", q => q with { Resolution = Resolution.BestRank });
        Add(resolution != Resolution.All, Relaxation.Resolution, $"claims {Words.Of(resolution)}", $"claims {Words.Of(Resolution.All)}", q => q with { Resolution = Resolution.All });
        Add(question.AsKnownOn is not null, Relaxation.AsKnownOn, $"as known on {question.AsKnownOn}", "all reports", q => q with { AsKnownOn = null });
        Add(!question.IncludeCancelled, Relaxation.Cancelled, "no cancelled ones", "cancelled ones too", q => q with { IncludeCancelled = true });
        Add(question.During is not null, Relaxation.Period, $"during {question.During}", "at any time", q => q with { During = null });
        return rungs;
    }

    /// <summary>One step of the ladder.</summary>
    internal sealed record Rung(Relaxed Relaxed, Func<WhyNotQuestion, WhyNotQuestion> Apply)
    {
        public bool LeavesDatesAside => Relaxed.What == Relaxation.Dates;
    }
}
