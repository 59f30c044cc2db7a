using ArmsGraph.Diagnostics;
using ArmsGraph.Formats.Import;

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
        var report = paths.Aggregate(new RegisterReader(builder, options, progress, cancellation), (reader, path) => reader.AddPath(path)).Finish();
        return new RegisterImport(builder.Build(cancellation), report);
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
        var report = new RegisterReader(builder, options, progress, cancellation).AddStream(stream, name).Finish();
        return new RegisterImport(builder.Build(cancellation), report);
    }
}
