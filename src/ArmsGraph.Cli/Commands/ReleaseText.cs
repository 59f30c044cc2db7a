using System.Globalization;
using ArmsGraph.Formats.Import;
using ArmsGraph.Query.Compare;
using ArmsGraph.Text;

namespace ArmsGraph.Cli.Commands;

/// <summary>What became of the deals of a register from one release to another, for people: counts, then what was renamed or is now under another name.</summary>
internal static class ReleaseText
{
    public static void Write(TextWriter output, ReleaseMatch match, DiffAnswer answer, int most)
    {
        var ambiguous = match.Ambiguous.Count == 0 ? "" : Line($" (several of {match.Before} fit {match.Ambiguous.Count:#,##0} of them alike)");
        var merged = match.Renamed.Count(name => name.IsMerged);
        var under = merged == 0 ? "" : Line($", {merged:#,##0} now under another designation that both know");
        output.WriteLine(Line($"deals of {match.After} against {match.Before}: {match.Added.Count:#,##0} added{ambiguous}, {match.Withdrawn.Count:#,##0} withdrawn, {match.Matched.Count:#,##0} in both, {match.Renamed.Count - merged:#,##0} of them renamed{under}"));
        output.WriteLine(Line($"facts: {Count(Change.Appeared):#,##0} appeared, {Count(Change.Gone):#,##0} gone, {Count(Change.Changed):#,##0} changed ({answer.Facts.Count(IsMark):#,##0} of them only in the mark of an estimate)"));
        var renamed = match.Renamed.GroupBy(name => (name.Before, name.After)).ToList();
        foreach (var name in renamed.Take(most))
        {
            var first = name.First();
            output.WriteLine(Line($"{(first.IsMerged ? "= now under" : "= renamed")}  {Printable.Line(name.Key.Before)} -> {Printable.Line(name.Key.After)}  (line {first.BeforeLine} -> line {first.AfterLine}{(name.Count() > 1 ? $", and {name.Count() - 1} more" : "")})"));
        }

        if (renamed.Count > most)
        {
            output.WriteLine(Line($"{renamed.Count - most:#,##0} more renamed (--top tells more, --json all)"));
        }

        int Count(Change what) => answer.Facts.Count(fact => fact.What == what);
    }

    /// <summary>Whether a fact changed in nothing but that a number is an estimate, or is none any more.</summary>
    public static bool IsMark(FactChange fact) => fact.What == Change.Changed && fact.Values.All(value => Number(value.Before) == Number(value.After));

    private static string Number(string value) => value.Replace("about ", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
