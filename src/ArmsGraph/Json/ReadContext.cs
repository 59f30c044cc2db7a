using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Store;

namespace ArmsGraph.Json;

/// <summary>What readers of one file share: where faults go, and what short names stand for.</summary>
internal sealed class ReadContext(FileText file, FaultList faults)
{
    /// <summary>Full ids of the file's own entities, by the short ones.</summary>
    public Dictionary<string, string> OwnEntities { get; } = new(StringComparer.Ordinal);

    /// <summary>The sources that the file declares, in order.</summary>
    public List<string> Sources { get; } = [];

    public int Faults => faults.Count;

    public Position PositionOf(Node node) => file.PositionAt(node.Offset);

    public void Fault(string code, int offset, string message) => faults.Add(code, file.PositionAt(offset), message);

    public EntityId Entity(string written) => new(OwnEntities.GetValueOrDefault(written, written));

    /// <summary>The full id of a fact or claim: a short one belongs to the source that names it.</summary>
    public static string Full(string written, string source) => written.Contains('/', StringComparison.Ordinal) ? written : $"{source}/{written}";

    /// <summary>Finds places inside a value.</summary>
    public Locate Locator(Node node) => (text, field) =>
    {
        bool Is(string written) => written == text || (text?.EndsWith($"/{written}", StringComparison.Ordinal) ?? false);
        return PositionOf((field is null ? null : node.FirstText(Is, field)) ?? node.FirstText(Is) ?? node);
    };
}
