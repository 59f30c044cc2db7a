using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace ArmsGraph.Benchmarks.Peers;

/// <summary>networkx, where python3 has it: reads our node-link JSON and writes it again; the writing alone is timed, by CPU time.</summary>
internal static class Networkx
{
    private const string Script =
        """
        import json, os, sys, time, networkx
        read, node_link = json.load(open(sys.argv[1])), networkx.node_link_data
        try: graph, key = networkx.node_link_graph(read, edges="links"), {"edges": "links"}
        except TypeError: graph, key = networkx.node_link_graph(read), {}
        start = time.process_time()
        with open(sys.argv[2], "w") as out: json.dump(node_link(graph, **key), out)
        print((time.process_time() - start) * 1000, os.path.getsize(sys.argv[2]), graph.number_of_edges())
        """;

    /// <summary>CPU milliseconds, bytes and links written; null where python3 or networkx is not there, and why.</summary>
    public static ((double Milliseconds, long Bytes, long Links)? Found, string Why) Write(string document)
    {
        var written = $"{document}.networkx";
        try
        {
            var start = new ProcessStartInfo("python3", ["-W", "ignore", "-c", Script, document, written]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var printed = process.StandardOutput.ReadToEnd().Split(' ');
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                return (null, $"python3 with networkx: {error.GetAwaiter().GetResult().Trim().Split('\n')[^1]}");
            }

            return ((double.Parse(printed[0], CultureInfo.InvariantCulture), long.Parse(printed[1], CultureInfo.InvariantCulture), long.Parse(printed[2], CultureInfo.InvariantCulture)), "");
        }
        catch (Win32Exception missing)
        {
            return (null, $"python3: {missing.Message}");
        }
        finally
        {
            File.Delete(written);
        }
    }
}
