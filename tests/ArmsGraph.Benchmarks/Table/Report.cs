using System.Globalization;

namespace ArmsGraph.Benchmarks.Table;

/// <summary>Rows as text: what was found first, then times and ratios.</summary>
internal sealed class Report(TextWriter output)
{
    /// <summary>How often the same was found.</summary>
    public int Equal { get; private set; }

    /// <summary>How often someone found something else than another.</summary>
    public int Unequal { get; private set; }

    /// <summary>Tells who found what, and whether that is the same.</summary>
    public void Found(Row row)
    {
        output.WriteLine($"- {row.Text}");
        var all = row.Comparisons().ToList();
        foreach (var same in all.GroupBy(pair => (pair.First.Kin, pair.First.Count)).OrderByDescending(pairs => pairs.Key.Count))
        {
            var isEqual = same.All(pair => pair.IsEqual);
            var lanes = same.SelectMany(pair => new[] { pair.First, pair.Second }).DistinctBy(lane => lane.Name, StringComparer.Ordinal);
            Tell(isEqual, isEqual
                ? string.Create(CultureInfo.InvariantCulture, $"{string.Join(" = ", lanes.Select(lane => lane.Name))}: {same.First().First.Tally}, {same.Key.Count} asked")
                : string.Create(CultureInfo.InvariantCulture, $"{string.Join(" / ", lanes.Select(lane => $"{lane.Name} {lane.Tally}"))}, {same.Key.Count} asked"));
        }

        foreach (var (name, found, expected) in row.Verify())
        {
            Tell(found == expected, $"{name}: {found}{(found == expected ? "" : $", expected {expected}")}");
        }

        foreach (var lane in row.Peers.Append(row.Ours).Where(lane => lane?.Missing is not null))
        {
            output.WriteLine($"    {lane!.Name}: not compared, {lane.Missing}");
        }

        if (row.Ours is null)
        {
            output.WriteLine($"    {Names.Ours}: the library has no such question yet");
        }
    }

    /// <summary>One comparison.</summary>
    public void Tell(bool isEqual, string text)
    {
        (Equal, Unequal) = isEqual ? (Equal + 1, Unequal) : (Equal, Unequal + 1);
        output.WriteLine($"    {(isEqual ? "equal" : "NOT EQUAL")}: {text}");
    }

    public void Head(string size)
    {
        output.WriteLine();
        output.WriteLine($"Size {size}. CPU time, warm, median of interleaved rounds. Times are of this run and this machine; ratios count.");
        output.WriteLine();
        output.WriteLine("| question | ours | theirs | who | asked together | asked | reached | |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
    }

    public void Times(Row row, string size)
    {
        var text = row.Text;
        foreach (var peer in row.Peers)
        {
            var asked = row.Asked.FirstOrDefault(asked => asked.Peer == peer.Name);
            var isDifferent = row.Comparisons().Any(pair => !pair.IsEqual && (pair.First.Name == peer.Name || pair.Second.Name == peer.Name));
            var against = isDifferent ? null : row.Against(peer.Name);
            var (ours, theirs) = against is { } pair ? (pair.Ours, pair.Peer) : (row.Ours, peer);
            var reached = against is null ? double.NaN : (asked ?? Asked.Faster(1, peer.Name)).Reached(ours!.PerWork, theirs.PerWork);
            Line(text, Time(row, ours), Time(row, theirs), peer.Name, string.Create(CultureInfo.InvariantCulture, $"{theirs.Count}"), asked?.Text ?? "", Reached(reached, asked), isDifferent ? "NOT EQUAL" : Verdict(asked, reached, size));
            text = "";
        }
    }

    public void Line(params ReadOnlySpan<string> cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");

    private static string Reached(double reached, Asked? asked) =>
        double.IsNaN(reached) ? "-" : asked is null ? $"{Asked.Digits(reached)}x the speed" : $"{Asked.Digits(reached)}x";

    private static string Verdict(Asked? asked, double reached, string size) =>
        asked is null || double.IsNaN(reached) ? "" : !asked.Sizes.Contains(size, StringComparison.Ordinal) ? $"asked at {asked.Sizes}" : asked.IsMet(reached) ? "met" : "MISSED";

    private static string Time(Row row, Lane? lane) => lane is null || lane.Rounds == 0 ? "-"
        : row.IsRate ? $"{Asked.Digits(1000 / lane.PerWork)} {row.Unit}" : $"{Asked.Digits(lane.PerWork / row.Share)} {row.Unit}";
}
