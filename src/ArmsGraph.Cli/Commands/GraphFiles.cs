namespace ArmsGraph.Cli.Commands;

/// <summary>Loads what <c>--facts</c> and <c>validate</c> name.</summary>
internal static class GraphFiles
{
    public static TransferGraph Load(IEnumerable<string> paths, Terminal terminal)
    {
        var builder = new TransferGraphBuilder();
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

        return builder.Build();
    }
}
