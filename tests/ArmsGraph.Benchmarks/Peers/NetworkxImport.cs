using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace ArmsGraph.Benchmarks.Peers;

/// <summary>
/// What python's csv and networkx take to read the same columns of a register into a multigraph, in a process that stays, so that it is warm, and waits while others run. Its own CPU time is
/// measured, each time from a clean heap.
/// </summary>
internal sealed class NetworkxImport : IDisposable
{
    private const string Reading =
        """
        import csv, gc, sys, time
        import networkx as nx
        def number(text): return float(text) if text else None
        def load(path):
            graph = nx.MultiDiGraph()
            with open(path, encoding="latin-1", newline="") as file:
                n = 0
                for line in file:
                    n += 1
                    if line.startswith("Recipient,Supplier"): break
                for row in csv.reader(file, quoting=csv.QUOTE_NONE):
                    n += 1
                    if len(row) < 16: continue
                    graph.add_edge(row[1], row[0], line=n, ordered=int(row[2]) if row[2] else None, ordered_est=row[3] == "?", number=number(row[4]), number_est=row[5] == "?",
                        designation=row[6], description=row[7], delivered=number(row[8]), delivered_est=row[9] == "?", years=[int(y) for y in row[10].split(";") if y.strip()],
                        status=row[11], comment=row[12], tiv_unit=row[13], tiv_order=row[14], tiv_delivered=row[15])
            return graph

        """;

    private const string Stay =
        """
        for path in sys.stdin:
            start = time.process_time()
            graph = load(path.strip())
            took = (time.process_time() - start) * 1000
            print(took, graph.number_of_edges(), flush=True)
            del graph
            gc.collect()
        """;

    private const string Answer = "print(nx.has_path(load(sys.argv[1]), sys.argv[2], sys.argv[3]), time.process_time() * 1000)";

    private readonly Process _process;

    private NetworkxImport(Process process) => _process = process;

    /// <summary>Starts python; null where python3 or networkx is not there, and why.</summary>
    public static (NetworkxImport? Found, string Why) Start()
    {
        try
        {
            using var check = Process.Start(Info("import csv, networkx"))!;
            var error = check.StandardError.ReadToEnd();
            check.WaitForExit();
            return check.ExitCode == 0 ? (new NetworkxImport(Process.Start(Info(Reading + Stay))!), "") : (null, $"python3 with networkx: {error.Trim().Split('\n')[^1]}");
        }
        catch (Win32Exception missing)
        {
            return (null, $"python3: {missing.Message}");
        }
    }

    /// <summary>Reads a register once more: CPU milliseconds and edges.</summary>
    public (double Milliseconds, int Edges) Read(string register)
    {
        _process.StandardInput.WriteLine(register);
        _process.StandardInput.Flush();
        var printed = (_process.StandardOutput.ReadLine() ?? throw new InvalidOperationException(_process.StandardError.ReadToEnd())).Split(' ');
        return (double.Parse(printed[0], CultureInfo.InvariantCulture), int.Parse(printed[1], CultureInfo.InvariantCulture));
    }

    /// <summary>The program that reads a register and says whether a path leads from one name to another, then the CPU milliseconds of its process.</summary>
    public static ProcessStartInfo Answering(string register, string from, string to) => Info(Reading + Answer, register, from, to);

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static ProcessStartInfo Info(string script, params string[] arguments) =>
        new("python3", ["-W", "ignore", "-c", script, .. arguments]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
}
