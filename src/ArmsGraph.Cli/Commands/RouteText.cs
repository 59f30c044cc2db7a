using ArmsGraph.Query;
using ArmsGraph.Text;

namespace ArmsGraph.Cli.Commands;

/// <summary>Routes as a person reads them, and what was asked.</summary>
internal static class RouteText
{
    public static void Write(TextWriter output, Route route, string indent)
    {
        output.WriteLine($"{indent}{route}");
        output.WriteLine($"{indent}    {route.Verdict}");
        for (var i = 0; i < route.Legs.Count; i++)
        {
            output.WriteLine(FormattableString.Invariant($"{indent}    {i + 1}. {route.Legs[i]}"));
            if (i < route.Junctions.Count)
            {
                var junction = route.Junctions[i];
                output.WriteLine($"{indent}       at {junction.At}: {Words.Of(junction.Continuity)}, {Words.Of(junction.Basis)}, order {Words.Of(junction.Order)}");
            }
        }

        List(output, $"{indent}    assumes", route.Assumptions);
        List(output, $"{indent}    cites", route.Sources);
        List(output, $"{indent}    denied by", route.Denials);
    }

    public static void List<T>(TextWriter output, string title, IReadOnlyCollection<T> items)
    {
        foreach (var item in items.Select(item => item?.ToString()).Distinct(StringComparer.Ordinal))
        {
            output.WriteLine($"{title}: {item}");
        }
    }

    /// <summary>What an answer about routes covers, so that "none" can be read.</summary>
    public static string Scope(TransferQuestion question, int? maxLegs = null) => string.Join(", ", new[]
    {
        question.Inferred ? "inferred junctions too" : "documented only",
        $"order {Words.Of(question.Order)}",
        question.Inferred ? $"continuity from {Words.Of(question.Continuity)}" : null,
        Taken(question),
        maxLegs is { } most ? FormattableString.Invariant($"at most {most} legs") : "any number of legs",
    }.OfType<string>());

    /// <summary>Which transfers and claims an answer takes.</summary>
    public static string Taken(TransferQuestion question) => string.Join(", ", new[]
    {
        $"stage from {Words.Of(question.StageFloor)}",
        question.GradeFloor == Model.Grade.NotJudged ? null : $"grade from {question.GradeFloor}",
        question.Goods is { } goods ? $"goods {goods}" : null,
        question.During is { } period ? $"during {period}" : null,
        question.AsKnownOn is { } day ? $"as known on {day}" : null,
        $"claims {Words.Of(question.Resolution ?? Claims.Resolution.BestRank)}",
        question.IncludeCancelled ? "cancelled ones too" : null,
    }.OfType<string>());

    public static string Count(int count, string one, string? several = null) => FormattableString.Invariant($"{(count == 0 ? "no" : count)} {(count == 1 ? one : several ?? $"{one}s")}");
}
