using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using ArmsGraph.Benchmarks.Data;
using ArmsGraph.Benchmarks.Table;

namespace ArmsGraph.Benchmarks.Peers;

/// <summary>The yardstick in C++ that lies beside the checkout, compiled here and run as a process that times itself.</summary>
internal sealed partial class Yardstick
{
    private readonly string _program;

    private Yardstick(string program) => _program = program;

    /// <summary>Compiles it, or finds what an earlier run compiled; null where there is no compiler or no source, and why.</summary>
    public static (Yardstick? Found, string Why) Find()
    {
        if (Folder() is not { } folder)
        {
            return (null, "no shared/bench/yard.cpp lies beside the checkout");
        }

        var sources = new[] { "common.h", "yard.cpp" }.SelectMany(name => File.ReadAllBytes(Path.Combine(folder, name))).ToArray();
        Directory.CreateDirectory(DataSet.Folder);
        var program = Path.Combine(DataSet.Folder, $"yard-{Convert.ToHexStringLower(SHA256.HashData(sources))[..12]}");
        try
        {
            if (!File.Exists(program))
            {
                Run("g++", ["-O3", "-march=native", "-std=c++17", "-w", "-o", $"{program}.half", Path.Combine(folder, "yard.cpp")]);
                File.Move($"{program}.half", program, overwrite: true);
            }

            return (new Yardstick(program), "");
        }
        catch (Exception missing) when (missing is Win32Exception or InvalidOperationException)
        {
            return (null, $"yard.cpp could not be compiled with g++: {missing.Message}");
        }
    }

    /// <summary>Runs it over one size. The source itself, which it counts as reached on the first day, is left out.</summary>
    /// <param name="size">The size; its files exist.</param>
    /// <param name="repetitions">How often it answers all; it tells the median.</param>
    /// <param name="sources">How many sources of the set it takes.</param>
    /// <param name="pairs">How many pairs.</param>
    /// <param name="staticPairs">How many pairs for the ten shortest paths.</param>
    public YardstickRun Answer(Size size, int repetitions, int sources, int pairs, int staticPairs)
    {
        string[] numbers = [.. new[] { repetitions, pairs, sources, staticPairs }.Select(number => number.ToString(CultureInfo.InvariantCulture))];
        var printed = Run(_program, [size.Name, .. numbers]);
        Sample Of(string question, Func<Match, Tally> tally)
        {
            var line = Regex.Match(printed, $@"RESULT yard_cpp {question} {size.Name} (?<ms>[\d.]+) ms.*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
            return new Sample(double.Parse(line.Groups["ms"].Value, CultureInfo.InvariantCulture), tally(line));
        }

        Tally Reached(Match line) => new(Number(line, "reached") - Number(line, "n"), (ulong)Number(line, "sumday"));
        return new YardstickRun(
            Of("Q1cat", Reached), Of("Q1all", Reached),
            Of("Q2", line => new Tally(Number(line, "c1"), (ulong)Number(line, "chk"), Number(line, "c2"), Number(line, "c3"))),
            Of("Q3", line => new Tally(Number(line, "paths"), (ulong)Number(line, "sumlen"))),
            double.Parse(BytesPattern().Match(printed).Groups["bytes"].Value, CultureInfo.InvariantCulture));
    }

    private static long Number(Match line, string name) =>
        long.Parse(Regex.Match(line.Value, $@"\b{name}=(?<number>\d+)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["number"].Value, CultureInfo.InvariantCulture);

    /// <summary>Beside the checkout, or beside a folder above it: looked for from the program, then from where it was started.</summary>
    private static string? Folder() => new[] { AppContext.BaseDirectory, Environment.CurrentDirectory }
        .SelectMany(Above).Select(folder => Path.Combine(folder, "shared", "bench")).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "yard.cpp")));

    private static IEnumerable<string> Above(string path)
    {
        for (var folder = new DirectoryInfo(path); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }

    private static string Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["BENCH_DATA"] = DataSet.Folder;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {error.GetAwaiter().GetResult().Trim()}");
    }

    [GeneratedRegex(@"= (?<bytes>[\d.]+) B/edge", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BytesPattern();
}
