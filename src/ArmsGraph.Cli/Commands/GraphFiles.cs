using System.Globalization;
using ArmsGraph.Formats;
using ArmsGraph.Formats.Import;

namespace ArmsGraph.Cli.Commands;

/// <summary>Loads what <c>--facts</c>, <c>--what-if</c>, <c>validate</c> and <c>import</c> name: fact documents and registers, each recognised by its content.</summary>
internal static class GraphFiles
{
    /// <summary>As many links as systems follow.</summary>
    private const int MostLinks = 40;

    public static TransferGraph Load(IEnumerable<string> paths, Terminal terminal) => Import(paths, terminal).Graph;

    public static RegisterImport Import(IEnumerable<string> paths, Terminal terminal, ImportOptions? options = null) => Import(new TransferGraphBuilder(), paths, terminal, options);

    /// <summary>What the user names, or the seeds where that is nothing, and the curated embargoes.</summary>
    public static RegisterImport ImportWithEmbargoes(string[] paths, Terminal terminal) =>
        Import((paths.Length == 0 ? new TransferGraphBuilder().AddSeeds() : new TransferGraphBuilder()).AddEmbargoes(), paths, terminal);

    public static ImportReport Add(TransferGraphBuilder builder, IEnumerable<string> paths, Terminal terminal, ImportOptions? options = null)
    {
        return Read(builder, paths, terminal, options).Finish();
    }

    /// <summary>What the comments of a register say; a fault of the file is told as everywhere.</summary>
    public static IReadOnlyList<RowComment> Comments(string path, Terminal terminal)
    {
        var builder = new TransferGraphBuilder();
        var reader = Read(builder, [path], terminal, options: null);
        builder.Build(terminal.Cancellation);
        return [.. reader.Comments()];
    }

    /// <summary>Two files or folders, to be compared; where both are releases of one register, its deals are found again. Rows that are in neither graph are told.</summary>
    public static RegisterReleases Releases(string before, string after, Terminal terminal)
    {
        using var progress = new ProgressLine(terminal, TimeProvider.System);
        var releases = Formats.Registers.ImportReleases(before, after, options: null, progress, terminal.Cancellation);
        foreach (var ledger in releases.Before.Report.Ledgers.Concat(releases.After.Report.Ledgers).Where(ledger => ledger.RowsRefused > 0))
        {
            terminal.Error.WriteLine(Summary(ledger));
        }

        return releases;
    }

    private static RegisterImport Import(TransferGraphBuilder builder, IEnumerable<string> paths, Terminal terminal, ImportOptions? options = null)
    {
        var reader = Read(builder, paths, terminal, options);
        reader.Finish();
        var graph = builder.Build(terminal.Cancellation);
        return new RegisterImport(graph, reader.Account(graph));
    }

    private static RegisterReader Read(TransferGraphBuilder builder, IEnumerable<string> paths, Terminal terminal, ImportOptions? options)
    {
        using var progress = new ProgressLine(terminal, TimeProvider.System);
        var reader = new RegisterReader(builder, options, progress, terminal.Cancellation);
        foreach (var path in paths)
        {
            terminal.Cancellation.ThrowIfCancellationRequested();
            if (path.Length == 0)
            {
                throw new FileNotFoundException("a path of facts is empty; expected a file, a folder or -");
            }

            if (path == "-")
            {
                reader.AddStream(terminal.Input, "(standard input)");
            }
            else
            {
                reader.AddPath(path);
            }
        }

        return reader;
    }

    /// <summary>What is wrong with an output; null where it can be written.</summary>
    public static string? OutputFault(string? output, IEnumerable<string> inputs) =>
        output == "-" ? "--output is \"-\"; expected a file"
        : Directory.Exists(output) ? $"--output names the folder \"{output}\"; expected a file"
        : IsInput(output, inputs) ? "--output names a file that is read; expected another"
        : null;

    /// <summary>Whether an output is one of the inputs, or a file of a folder among them: what is read is never overwritten with what was made of it.</summary>
    private static bool IsInput(string? output, IEnumerable<string> inputs) =>
        output is not null && File.Exists(output) && Final(output) is var written
        && inputs.Any(input => input.Length > 0 && input != "-" && Final(input) is var read && (written == read || written.StartsWith(read.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal)));

    /// <summary>A path with every link on the way followed.</summary>
    private static string Final(string path, int links = 0)
    {
        var full = Path.GetFullPath(path);
        return Path.GetDirectoryName(full) is not { } folder ? full
            : links < MostLinks && new FileInfo(full).LinkTarget is { } target ? Final(Path.Combine(folder, target), links + 1)
            : Path.Combine(Final(folder, links), Path.GetFileName(full));
    }

    /// <summary>What a register is told as where an answer is asked of it: one line, and where the rest can be read.</summary>
    public static string Summary(Ledger ledger) => string.Create(
        CultureInfo.InvariantCulture,
        $"{ledger.File}: {ledger.Format}, {ledger.Rows:#,##0} rows, {ledger.Facts.Values.Sum():#,##0} claims; {ledger.RowsRefused:#,##0} {(ledger.RowsRefused == 1 ? "row" : "rows")} refused, {ledger.RowsWithWarnings:#,##0} with warnings (armsgraph import tells them)");
}
