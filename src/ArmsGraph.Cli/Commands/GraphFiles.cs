namespace ArmsGraph.Cli.Commands;

/// <summary>Loads what <c>--facts</c>, <c>--what-if</c> and <c>validate</c> name.</summary>
internal static class GraphFiles
{
    public static TransferGraph Load(IEnumerable<string> paths, Terminal terminal) => Add(new TransferGraphBuilder(), paths, terminal).Build();

    /// <summary>What the user names, or the seeds where that is nothing, and the curated embargoes.</summary>
    public static TransferGraph LoadWithEmbargoes(string[] paths, Terminal terminal) =>
        (paths.Length == 0 ? new TransferGraphBuilder().AddSeeds() : Add(new TransferGraphBuilder(), paths, terminal)).AddEmbargoes().Build();

    public static TransferGraphBuilder Add(TransferGraphBuilder builder, IEnumerable<string> paths, Terminal terminal)
    {
        foreach (var path in paths)
        {
            terminal.Cancellation.ThrowIfCancellationRequested();
            if (path.Length == 0)
            {
                throw new FileNotFoundException("a path of facts is empty; expected a file, a folder or -");
            }

            if (path == "-")
            {
                builder.AddStream(terminal.Input, "(standard input)");
            }
            else
            {
                builder.AddPath(path);
            }
        }

        return builder;
    }
}
