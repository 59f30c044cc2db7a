namespace ArmsGraph.Cli.Commands;

/// <summary>Loads what <c>--facts</c>, <c>--what-if</c> and <c>validate</c> name.</summary>
internal static class GraphFiles
{
    public static TransferGraph Load(IEnumerable<string> paths, Terminal terminal)
    {
        var builder = new TransferGraphBuilder();
        Add(builder, paths, terminal);
        return builder.Build();
    }

    public static void Add(TransferGraphBuilder builder, IEnumerable<string> paths, Terminal terminal)
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
    }
}
