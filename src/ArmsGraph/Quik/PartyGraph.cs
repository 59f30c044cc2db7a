using ArmsGraph.Model.Entities;
using ArmsGraph.Store;
using QuikGraph;

namespace ArmsGraph.Quik;

/// <summary>
/// The legs in view as a directed multigraph of QuikGraph: parties are vertices, legs edges, unique by id. A party takes part where a leg in view touches it.
/// Fixed when made; <see cref="ToMutableCopy"/> serves algorithms that need to change a graph.
/// </summary>
public sealed class PartyGraph : IBidirectionalGraph<Party, Leg>
{
    private static readonly IReadOnlyList<Leg> None = [];

    private readonly Dictionary<Party, List<Leg>> _out = [];
    private readonly Dictionary<Party, List<Leg>> _in = [];
    private readonly List<Leg> _legs;

    internal PartyGraph(View view)
    {
        _legs = [.. view.Legs().Select(leg => new Leg(view.Store, leg))];
        foreach (var leg in _legs)
        {
            Touch(leg.Source);
            Touch(leg.Target);
            _out[leg.Source].Add(leg);
            _in[leg.Target].Add(leg);
        }
    }

    /// <inheritdoc/>
    public bool IsDirected => true;

    /// <inheritdoc/>
    public bool AllowParallelEdges => true;

    /// <inheritdoc/>
    public bool IsVerticesEmpty => _out.Count == 0;

    /// <inheritdoc/>
    public int VertexCount => _out.Count;

    /// <inheritdoc/>
    public IEnumerable<Party> Vertices => _out.Keys;

    /// <inheritdoc/>
    public bool IsEdgesEmpty => _legs.Count == 0;

    /// <inheritdoc/>
    public int EdgeCount => _legs.Count;

    /// <inheritdoc/>
    public IEnumerable<Leg> Edges => _legs;

    /// <summary>A copy that may be changed; the graph stays as it is. O(parties + legs).</summary>
    public BidirectionalGraph<Party, Leg> ToMutableCopy()
    {
        var copy = new BidirectionalGraph<Party, Leg>(allowParallelEdges: true);
        copy.AddVertexRange(Vertices);
        copy.AddEdgeRange(_legs);
        return copy;
    }

    /// <inheritdoc/>
    public bool ContainsVertex(Party vertex) => _out.ContainsKey(vertex);

    /// <inheritdoc/>
    public bool ContainsEdge(Leg edge) => OutOf(edge.Source).Contains(edge);

    /// <inheritdoc/>
    public bool ContainsEdge(Party source, Party target) => OutOf(source).Any(leg => leg.Target.Equals(target));

    /// <inheritdoc/>
    public bool TryGetEdge(Party source, Party target, out Leg edge)
    {
        edge = OutOf(source).FirstOrDefault(leg => leg.Target.Equals(target))!;
        return edge is not null;
    }

    /// <inheritdoc/>
    public bool TryGetEdges(Party source, Party target, out IEnumerable<Leg> edges)
    {
        edges = OutOf(source).Where(leg => leg.Target.Equals(target));
        return ContainsVertex(source);
    }

    /// <inheritdoc/>
    public bool IsOutEdgesEmpty(Party vertex) => OutDegree(vertex) == 0;

    /// <inheritdoc/>
    public int OutDegree(Party vertex) => Known(_out, vertex).Count;

    /// <inheritdoc/>
    public IEnumerable<Leg> OutEdges(Party vertex) => Known(_out, vertex);

    /// <inheritdoc/>
    public Leg OutEdge(Party vertex, int index) => Known(_out, vertex)[index];

    /// <inheritdoc/>
    public bool TryGetOutEdges(Party vertex, out IEnumerable<Leg> edges)
    {
        edges = OutOf(vertex);
        return ContainsVertex(vertex);
    }

    /// <inheritdoc/>
    public bool IsInEdgesEmpty(Party vertex) => InDegree(vertex) == 0;

    /// <inheritdoc/>
    public int InDegree(Party vertex) => Known(_in, vertex).Count;

    /// <inheritdoc/>
    public IEnumerable<Leg> InEdges(Party vertex) => Known(_in, vertex);

    /// <inheritdoc/>
    public Leg InEdge(Party vertex, int index) => Known(_in, vertex)[index];

    /// <inheritdoc/>
    public bool TryGetInEdges(Party vertex, out IEnumerable<Leg> edges)
    {
        edges = _in.TryGetValue(vertex, out var found) ? found : None;
        return ContainsVertex(vertex);
    }

    /// <inheritdoc/>
    public int Degree(Party vertex) => OutDegree(vertex) + InDegree(vertex);

    private static List<Leg> Known(Dictionary<Party, List<Leg>> legs, Party vertex) => legs.TryGetValue(vertex, out var found) ? found : throw new VertexNotFoundException();

    private IReadOnlyList<Leg> OutOf(Party vertex) => _out.TryGetValue(vertex, out var legs) ? legs : None;

    private void Touch(Party party)
    {
        _out.TryAdd(party, []);
        _in.TryAdd(party, []);
    }
}
