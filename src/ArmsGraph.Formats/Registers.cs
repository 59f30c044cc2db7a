using ArmsGraph.Diagnostics;
using ArmsGraph.Formats.Import;
using ArmsGraph.Formats.Import.Join;

namespace ArmsGraph.Formats;

/// <summary>Reads registers of arms transfers as their publishers give them, and fact documents beside them; each file is recognised by its content.</summary>
public static class Registers
{
    /// <summary>Reads files and folders into one graph.</summary>
    /// <param name="paths">Registers, fact documents, JSON lines, and folders of them.</param>
    /// <exception cref="FactDocumentException">A file cannot be read or recognised, or a fact document is at fault: all faults are told, and there is no graph.</exception>
    public static TransferGraph Load(params ReadOnlySpan<string> paths) => Import([.. paths]).Graph;

    /// <summary>Reads files and folders into one graph, with an account of every row.</summary>
    /// <param name="paths">Registers, fact documents, JSON lines, and folders of them.</param>
    /// <param name="options">How registers are read; null for the defaults.</param>
    /// <param name="progress">Is told how far each register has been read, from the thread that reads.</param>
    /// <param name="cancellation">Stops the import; nothing is left of it.</param>
    /// <exception cref="FactDocumentException">A file cannot be read or recognised, or a fact document is at fault: all faults are told, and there is no graph.</exception>
    public static RegisterImport Import(IReadOnlyList<string> paths, ImportOptions? options = null, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var builder = new TransferGraphBuilder();
        return Import(builder, paths.Aggregate(new RegisterReader(builder, options, progress, cancellation), (reader, path) => reader.AddPath(path)), cancellation);
    }

    /// <summary>
    /// Reads two releases of one register, to be compared. Deals of the register by order are found again in the later release by what they say, one to one, since the register has no ids: O(rows) for those that say the
    /// same, and for the others O(deals between the same two parties, squared).
    /// </summary>
    /// <param name="before">The earlier release: a file or a folder.</param>
    /// <param name="after">The later release: a file or a folder.</param>
    /// <param name="options">How registers are read; null for the defaults.</param>
    /// <param name="progress">Is told how far each register has been read, from the thread that reads.</param>
    /// <param name="cancellation">Stops the import; nothing is left of it.</param>
    /// <exception cref="FactDocumentException">A file of one of them cannot be read or recognised, or a fact document is at fault: all faults of that side are told, and there are no graphs.</exception>
    public static RegisterReleases ImportReleases(string before, string after, ImportOptions? options = null, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        var (builder, laterBuilder) = (new TransferGraphBuilder(), new TransferGraphBuilder());
        var intake = new Intake(builder, options ?? ImportOptions.Default, progress, cancellation) { TellsIndicators = false };
        var later = new Intake(laterBuilder, intake);
        var (reader, laterReader) = (new RegisterReader(builder, intake).AddPath(before), new RegisterReader(laterBuilder, later).AddPath(after));
        var match = ReleaseJoin.Run(intake, later);
        return new RegisterReleases(Import(builder, reader, cancellation), Import(laterBuilder, laterReader, cancellation), match);
    }

    /// <summary>Reads a register or a fact document from a stream, with an account of every row.</summary>
    /// <param name="stream">The stream; stays open.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="options">How registers are read; null for the defaults.</param>
    /// <param name="progress">Is told how far it has been read, from the thread that reads.</param>
    /// <param name="cancellation">Stops the import; nothing is left of it.</param>
    /// <exception cref="FactDocumentException">It cannot be read or recognised, or is a fact document at fault: all faults are told, and there is no graph.</exception>
    public static RegisterImport Import(Stream stream, string name, ImportOptions? options = null, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        var builder = new TransferGraphBuilder();
        return Import(builder, new RegisterReader(builder, options, progress, cancellation).AddStream(stream, name), cancellation);
    }

    private static RegisterImport Import(TransferGraphBuilder builder, RegisterReader reader, CancellationToken cancellation)
    {
        reader.Finish();
        var graph = builder.Build(cancellation);
        return new RegisterImport(graph, reader.Account(graph));
    }
}
