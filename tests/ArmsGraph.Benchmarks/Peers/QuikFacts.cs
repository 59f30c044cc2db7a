using System.Globalization;
using ArmsGraph.Benchmarks.Data;
using ArmsGraph.Benchmarks.Table;
using Newtonsoft.Json;
using QuikGraph;

namespace ArmsGraph.Benchmarks.Peers;

/// <summary>Fact lines read token by token with Newtonsoft into a graph of QuikGraph: no tree of values, parties interned once.</summary>
internal sealed class QuikFacts
{
    private static readonly int FirstDay = new DateOnly(1950, 1, 1).DayNumber;

    private readonly AdjacencyGraph<int, TaggedEdge<int, Tag>> _graph = new(allowParallelEdges: true);
    private readonly Dictionary<string, int> _parties = new(StringComparer.Ordinal);

    public int Count => _graph.EdgeCount;

    public static QuikFacts Read(string path)
    {
        var facts = new QuikFacts();
        using var text = new StreamReader(path, new FileStreamOptions { BufferSize = 1 << 16 });
        using var reader = new JsonTextReader(text) { SupportMultipleContent = true, DateParseHandling = DateParseHandling.None, CloseInput = false };
        while (reader.Read())
        {
            if (reader is { TokenType: JsonToken.PropertyName, Depth: 1 })
            {
                var isFact = (string)reader.Value! == "fact";
                reader.Read();
                if (isFact)
                {
                    facts.ReadFact(reader);
                }
                else
                {
                    reader.Skip();
                }
            }
        }

        return facts;
    }

    /// <summary>How many parties one can reach with any goods: the first question that the graph answers.</summary>
    public int FirstAnswer(string from) => (int)new QuikArrivals(_graph).From(_parties[from], QuikArrivals.AllGoods).Count;

    /// <summary>What was read; a quantity of one stands for each, since QuikGraph's edge carries none here.</summary>
    public Tally Tally()
    {
        var ids = _parties.ToDictionary(party => party.Value, party => int.Parse(party.Key.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture));
        return _graph.Edges.Aggregate(default(Tally), (sum, edge) => sum + FactTally.Of(edge.Tag.Id, ids[edge.Source], ids[edge.Target], edge.Tag.Day, edge.Tag.Category, 1));
    }

    /// <summary>The same of the rows.</summary>
    public static Tally Expected(Shipment[] shipments) => FactTally.Of(Array.ConvertAll(shipments, shipment => shipment with { Quantity = 1 }));

    private void ReadFact(JsonTextReader reader)
    {
        var (row, from, to, day, category) = (0, 0, 0, 0, 0);
        while (reader.Read() && reader.TokenType != JsonToken.EndObject)
        {
            switch ((string)reader.Value!)
            {
                case "id":
                    row = int.Parse(reader.ReadAsString()!, NumberStyles.None, CultureInfo.InvariantCulture);
                    break;
                case "from":
                    from = Party(reader.ReadAsString()!);
                    break;
                case "to":
                    to = Party(reader.ReadAsString()!);
                    break;
                case "delivered":
                    day = DateOnly.ParseExact(reader.ReadAsString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - FirstDay;
                    break;
                case "items":
                    category = Category(reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        _graph.AddEdge(new TaggedEdge<int, Tag>(from, to, new Tag(day, category, row)));
    }

    private static int Category(JsonTextReader reader)
    {
        var category = 0;
        while (reader.Read() && reader.TokenType != JsonToken.EndArray)
        {
            if (reader.TokenType == JsonToken.PropertyName && (string)reader.Value! == "item")
            {
                category = int.Parse(reader.ReadAsString().AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);
            }
        }

        return category;
    }

    private int Party(string id)
    {
        if (!_parties.TryGetValue(id, out var ordinal))
        {
            ordinal = _parties.Count;
            _parties.Add(id, ordinal);
            _graph.AddVertex(ordinal);
        }

        return ordinal;
    }
}
