using ArmsGraph.Benchmarks.Data;
using ArmsGraph.Benchmarks.Peers;
using QuikGraph;

namespace ArmsGraph.Benchmarks.Table;

/// <summary>One size, and everyone's form of it, each made when first asked for.</summary>
internal sealed class Bench(Size size)
{
    private AdjacencyGraph<int, TaggedEdge<int, Tag>>? _whole;
    private Ours? _ours;
    private Ours? _years;
    private (AdjacencyGraph<int, TaggedEdge<int, Tag>> All, AdjacencyGraph<int, TaggedEdge<int, Tag>>[] ByCategory)? _sorted;
    private QuikYen? _yen;

    public DataSet Data { get; } = DataSet.Of(size);

    public AdjacencyGraph<int, TaggedEdge<int, Tag>> Whole => _whole ??= QuikGraphs.Whole(size, Data.Shipments);

    public (AdjacencyGraph<int, TaggedEdge<int, Tag>> All, AdjacencyGraph<int, TaggedEdge<int, Tag>>[] ByCategory) Sorted => _sorted ??= QuikGraphs.Sorted(size, Data.Shipments);

    public QuikYen Yen => _yen ??= new QuikYen(size, Data.StaticPairs);

    /// <summary>The library's graph of the fact lines with days.</summary>
    public Ours Ours => _ours ??= Load(Data.Facts);

    /// <summary>The library's graph of the fact lines with years.</summary>
    public Ours Years => _years ??= Load(Data.YearFacts);

    /// <summary>Origins for a table of reach: those of the sources, others that supply where these are too few.</summary>
    public int[] Origins => [.. Data.Questions.Sources.Select(source => source.First).Concat(Data.Shipments.Select(shipment => shipment.From)).Distinct().Take(64)];

    public Ours Load(string path) => Ours.Load(path, Data.Questions.Pairs[0].First, Data.Questions.Pairs[0].Second);
}
