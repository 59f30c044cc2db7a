using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Store;
using ArmsGraph.Store.Loading;

namespace ArmsGraph.Json;

/// <summary>What readers of one file share: where faults go, and what short names stand for.</summary>
internal sealed class ReadContext(FileText file, FaultList faults)
{
    /// <summary>The file, or its line that is being read.</summary>
    public FileText File { get; set; } = file;

    /// <summary>Full ids of the file's own entities, by the short ones.</summary>
    public Dictionary<string, string> OwnEntities { get; } = new(StringComparer.Ordinal);

    /// <summary>The sources that the file declares, in order.</summary>
    public List<string> Sources { get; } = [];

    /// <summary>The source of what names none.</summary>
    public string? OnlySource => Sources.Count == 1 ? Sources[0] : null;

    public int Faults => faults.Count;

    public void Fault(string code, int offset, string message) => faults.Add(code, File.PositionAt(offset), message);

    public EntityId Entity(string written) => new(OwnEntities.GetValueOrDefault(written, written));

    /// <summary>The full id of a fact or claim: a short one belongs to the source that names it.</summary>
    public static string Full(string written, string source) => written.Contains('/', StringComparison.Ordinal) ? written : $"{source}/{written}";

    /// <summary>The same names, for reading a line once more without telling its faults again.</summary>
    public ReadContext Again(FileText line)
    {
        var again = new ReadContext(line, new FaultList());
        again.Sources.AddRange(Sources);
        foreach (var (written, full) in OwnEntities)
        {
            again.OwnEntities.Add(written, full);
        }

        return again;
    }

    /// <summary>Finds places inside a value.</summary>
    public static Locate Locator(Part part) => (text, field) =>
    {
        bool Is(string written) => written == text || (text?.EndsWith($"/{written}", StringComparison.Ordinal) ?? false);
        var node = part.Node;
        return part.File.PositionAt(((field is null ? null : node.FirstText(Is, field)) ?? node.FirstText(Is) ?? node).Offset);
    };
}
