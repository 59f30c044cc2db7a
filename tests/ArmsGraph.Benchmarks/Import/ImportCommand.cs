using System.Diagnostics;
using System.Globalization;
using ArmsGraph.Benchmarks.Peers;
using ArmsGraph.Formats;
using ArmsGraph.Formats.Import;
using ArmsGraph.Query.Reach;

namespace ArmsGraph.Benchmarks.Import;

/// <summary>
/// Reads a register by order, side by side with python csv and networkx: whether all see as many rows, then CPU times of one interleaved run, each reading warm and from a clean heap; how the cost grows with
/// ten times the rows; and the whole process from the file to an answer. Comments are not read: the others do not read them either.
/// </summary>
internal sealed class ImportCommand(TextWriter output)
{
    private const int WarmUps = 25;
    private const int Rounds = 9;
    private const int Times = 10;
    private const int LargeRounds = 3;
    private const string From = "United States", To = "Ukraine";

    private static readonly ImportOptions Options = new() { ReadComments = false, MaxBytes = long.MaxValue };

    /// <summary>Answers from a file, as a process of its own is asked to, and tells the CPU milliseconds of that process.</summary>
    public static int Answer(string register, string from, string to)
    {
        var graph = Registers.Import([register], Options).Graph;
        var isReached = graph.Ask(new ArrivalQuestion { From = [from], Inferred = true }).Any(arrival => arrival.Party == graph.FindParty(to).Id);
        Console.WriteLine(FormattableString.Invariant($"{isReached} {Environment.CpuUsage.TotalTime.TotalMilliseconds}"));
        return 0;
    }

    /// <summary>1 where one sees other rows than another; 0 otherwise, whatever the ratios.</summary>
    public int Run(string? register)
    {
        var folder = Directory.CreateTempSubdirectory("armsgraph-import-");
        try
        {
            if (register is null)
            {
                SyntheticRegister.Write(register = Path.Combine(folder.FullName, "made-up.csv"));
            }

            var large = Path.Combine(folder.FullName, "large.csv");
            SyntheticRegister.Repeat(register, large, Times);
            var (python, why) = NetworkxImport.Start();
            using (python)
            {
                if (python is null)
                {
                    output.WriteLine($"!!! NOTHING TO COMPARE WITH: {why} !!!");
                }

                return Compare(register, large, python);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private int Compare(string register, string large, NetworkxImport? python)
    {
        var ledger = Registers.Import([register], Options).Report.Ledgers[0];
        var rows = ledger.Rows - ledger.RowsRefused;
        Line($"rows: {rows} of {ledger.Rows}, facts: {string.Join(", ", ledger.Facts.Select(of => $"{of.Value} {of.Key}"))}, lines and rows add up: {ledger.AddsUp}");
        if (python is not null && python.Read(register).Edges is var edges && edges != rows)
        {
            Line($"python has {edges} edges: NOT EQUAL");
            return 1;
        }

        for (var i = 0; i < WarmUps; i++)
        {
            Ours(register);
        }

        python?.Read(register);
        var (ours, theirs, oursLarge, theirsLarge) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            Measure(register, python, ours, theirs);
            if (round % (Rounds / LargeRounds) == 0)
            {
                Measure(large, python, oursLarge, theirsLarge);
            }
        }

        Line($"import, CPU ms, median of {Rounds} (least): ours {Shown(ours)}{Against(ours, theirs)}");
        Line($"{Times} times the rows, median of {LargeRounds} (least): ours {Shown(oursLarge)}{Against(oursLarge, theirsLarge)}");
        Line($"{Times} times the rows cost: ours {Median(oursLarge) / Median(ours):0.0}x{(python is null ? "" : string.Create(CultureInfo.InvariantCulture, $", python {Median(theirsLarge) / Median(theirs):0.0}x"))}");
        Whole(register, python is not null);
        return 0;
    }

    private static void Measure(string register, NetworkxImport? python, List<double> ours, List<double> theirs)
    {
        ours.Add(Ours(register));
        if (python is not null)
        {
            theirs.Add(python.Read(register).Milliseconds);
        }
    }

    private static double Ours(string register)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        var import = Registers.Import([register], Options);
        var took = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        GC.KeepAlive(import);
        return took;
    }

    private void Whole(string register, bool withPython)
    {
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round < LargeRounds; round++)
        {
            ours.Add(Process(new ProcessStartInfo(Environment.ProcessPath!, ["import", "--answer", register, From, To]) { UseShellExecute = false, RedirectStandardOutput = true }));
            if (withPython)
            {
                theirs.Add(Process(NetworkxImport.Answering(register, From, To)));
            }
        }

        Line($"whole process, from the file to whether goods can come from {From} to {To}, median of {LargeRounds} (least): ours {Shown(ours)}{Against(ours, theirs)}");
    }

    private static double Process(ProcessStartInfo start)
    {
        using var process = System.Diagnostics.Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd().Trim().Split(' ');
        process.WaitForExit();
        return process.ExitCode == 0 ? double.Parse(printed[^1], CultureInfo.InvariantCulture) : throw new InvalidOperationException($"{start.FileName} ended with {process.ExitCode}");
    }

    private static string Against(List<double> ours, List<double> theirs) =>
        theirs.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", python {Shown(theirs)}, {Median(theirs) / Median(ours):0.00} times as fast");

    private static string Shown(List<double> times) => string.Create(CultureInfo.InvariantCulture, $"{Median(times):0} ({times.Min():0})");

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private void Line(FormattableString text) => output.WriteLine(FormattableString.Invariant(text));
}
