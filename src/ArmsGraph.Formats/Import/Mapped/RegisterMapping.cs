using ArmsGraph.Diagnostics;
using ArmsGraph.Model.Entities;

namespace ArmsGraph.Formats.Import.Mapped;

/// <summary>What the columns of a table hold, so that any delimited text or sheet of a workbook can be read. Written as JSON: <c>docs/registers.md</c> has the reference. Never changes.</summary>
public sealed class RegisterMapping : TableMapping
{
    /// <summary>How the name of a mapping ends that lies beside its table.</summary>
    internal const string Extension = ".map.json";

    private const string Caat = "caat-brokers.map.json";

    private static readonly Lazy<RegisterMapping> Brokers = new(() =>
    {
        using var stream = typeof(RegisterMapping).Assembly.GetManifestResourceStream(Caat)!;
        return Load(stream, Caat);
    });

    internal RegisterMapping(string name) => Name = name;

    /// <summary>The mapping for the file of EU broker licences that CAAT published: no headings, thirteen columns, and directions that the source does not give reliably.</summary>
    public static RegisterMapping CaatBrokers => Brokers.Value;

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The source of the claims; null where each file is its own, named by its name.</summary>
    internal Source? Source { get; init; }

    internal override Shape Shape => new MappedShape(this);

    internal MappedTable Table { get; init; } = new();

    /// <summary>Whether rows are consents, and not transfers.</summary>
    internal bool IsAuthorisation { get; init; }

    /// <summary>Whether the source does not say reliably who of supplier and recipient is which.</summary>
    internal bool IsDirectionUncertain { get; init; }

    internal IReadOnlyList<MappedColumn> Columns { get; init; } = [];

    /// <summary>Reads a mapping.</summary>
    /// <param name="path">A JSON file.</param>
    /// <exception cref="FactDocumentException">The file cannot be read, or is no mapping: all faults are told, each with its place.</exception>
    public static RegisterMapping Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return Load(stream, path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new FactDocumentException([new Diagnostic(Diagnostic.Unreadable, Severity.Error, new Position(path, 0, 0), $"the file cannot be read ({unreadable.Message}); expected a mapping")]);
        }
    }

    /// <summary>Reads a mapping.</summary>
    /// <param name="stream">JSON in UTF-8; stays open.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="FactDocumentException">It is no mapping: all faults are told, each with its place.</exception>
    public static RegisterMapping Load(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return MappingReader.Read(stream, name);
    }
}
