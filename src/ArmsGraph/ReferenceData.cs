using ArmsGraph.Diagnostics;
using ArmsGraph.Json;
using ArmsGraph.Store;
using ArmsGraph.Store.Loading;

namespace ArmsGraph;

/// <summary>The documents embedded in the package: reference data, the curated embargoes and the curated seeds.</summary>
internal static class ReferenceData
{
    private static readonly string[] Files = ["data/states.json", "data/categories.json", "data/systems.json"];

    private const string Embargoes = "data/embargoes.facts.json";

    private static readonly Lazy<Draft> Loaded = new(Load);

    public static Draft Draft => Loaded.Value;

    /// <summary>Adds the curated seeds.</summary>
    public static TransferGraphBuilder AddSeeds(TransferGraphBuilder builder) =>
        typeof(ReferenceData).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("seeds/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Aggregate(builder, (b, name) => b.AddBytes(name, Bytes(name)));

    /// <summary>Adds the curated embargoes: facts like any others, no reference data.</summary>
    public static TransferGraphBuilder AddEmbargoes(TransferGraphBuilder builder) => builder.AddBytes(Embargoes, Bytes(Embargoes));

    private static Draft Load()
    {
        var draft = new Draft();
        var faults = new FaultList();
        foreach (var file in Files)
        {
            draft.AddRange(DocumentReader.Read(file, Bytes(file), ReadOptions.Default, faults, isReferenceData: true));
        }

        faults.ThrowIfAny();
        return draft;
    }

    private static byte[] Bytes(string name)
    {
        using var stream = typeof(ReferenceData).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
