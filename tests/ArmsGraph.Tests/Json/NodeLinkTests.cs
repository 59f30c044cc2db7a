using System.Text;
using ArmsGraph.Claims;
using ArmsGraph.Diagnostics;
using ArmsGraph.Json;
using ArmsGraph.Model.Facts;
using CsCheck;
using Newtonsoft.Json.Linq;
using NUnit.Framework;
using Snapshooter.NUnit;

namespace ArmsGraph.Tests.Json;

public sealed class NodeLinkTests
{
    private const string Parallel = """
        { "sources": [{ "id": "s" }], "facts": [
          { "id": "a", "type": "transfer", "from": "KOR", "to": "UKR", "items": [{ "item": "tanks", "quantity": 5 }, { "item": "howitzers" }] },
          { "id": "b", "type": "transfer", "from": "KOR", "via": { "party": "USA", "role": "transit" }, "to": "UKR", "items": { "item": "tanks", "quantity": 5 } },
          { "id": "c", "type": "transfer", "from": { "unnamed": "a \"dealer\"\u0007\u202e" }, "to": "UKR" }
        ] }
        """;

    private static TransferGraph Graph => TransferGraph.Load(new MemoryStream(Encoding.UTF8.GetBytes(Parallel)));

    [Test]
    public void It_is_a_directed_multigraph_of_parties_and_legs()
    {
        var root = JObject.Parse(Written(Graph));
        Assert.That(root.Properties().Select(p => p.Name), Is.EqualTo(new[] { "directed", "multigraph", "graph", "nodes", "links" }));
        Assert.That(((bool)root["directed"]!, (bool)root["multigraph"]!), Is.EqualTo((true, true)));
        Assert.That(root["nodes"]!.Select(node => (string)node["id"]!), Is.EqualTo(new[] { "KOR", "UKR", "s/c~from" }));
        Assert.That(root["links"]!.Select(link => ((string)link["source"]!, (string)link["target"]!)), Is.EqualTo(Graph.Legs.Select(leg => (leg.From.Text, leg.To.Text))));
    }

    [Test]
    public void Parallel_legs_have_keys_of_their_own() =>
        Assert.That(JObject.Parse(Written(Graph))["links"]!.Select(link => (string)link["key"]!), Is.EqualTo(new[] { "s/a#1.1", "s/a#2.1", "s/b#1.1", "s/c#1.1" }));

    [Test]
    public void Every_end_of_a_link_is_a_node()
    {
        var root = JObject.Parse(Written(TransferGraph.Seeds));
        var nodes = root["nodes"]!.Select(node => (string)node["id"]!).ToList();
        Assert.That(nodes, Is.Unique);
        Assert.That(root["links"]!.SelectMany(link => new[] { (string)link["source"]!, (string)link["target"]! }).Distinct(StringComparer.Ordinal), Is.SubsetOf(nodes));
    }

    [Test]
    public void The_list_of_links_may_be_called_otherwise() =>
        Assert.That(Written(Graph, "edges"), Is.EqualTo(Written(Graph).Replace("\"links\":", "\"edges\":", StringComparison.Ordinal)));

    [TestCase("")]
    [TestCase("nodes")]
    [TestCase("graph")]
    public void The_list_of_links_cannot_take_the_name_of_another_property(string name) => Assert.That(() => Written(Graph, name), Throws.ArgumentException);

    [Test]
    public void A_view_shows_its_own_legs()
    {
        var view = TransferGraph.Seeds.WithStageAtLeast(Stage.Delivered);
        Assert.That(JObject.Parse(Written(view))["links"]!.Count(), Is.EqualTo(view.Legs.Count()).And.LessThan(TransferGraph.Seeds.Legs.Count()));
    }

    [Test]
    public void The_seeds_look_like_this() => Snapshot.Match(Written(TransferGraph.Seeds).Replace("},{", "},\n{", StringComparison.Ordinal));

    [Test]
    public void Links_have_the_bytes_that_Newtonsoft_writes() => DocumentGen.Documents.Sample(
        document =>
        {
            var graph = document.Build();
            Assert.That(Written(graph), Is.EqualTo(SavedBytes.NodeLink(graph)));
        },
        iter: 200);

    [Test]
    public void Links_of_plain_transfers_have_the_bytes_that_Newtonsoft_writes() => Gen.Int.Sample(
        seed =>
        {
            try
            {
                var graph = TransferGraph.Load(new MemoryStream(new PlainLines(seed).File()), "f.jsonl");
                Assert.That(Written(graph), Is.EqualTo(SavedBytes.NodeLink(graph)));
            }
            catch (FactDocumentException)
            {
                // many of these files are broken on purpose
            }
        },
        iter: 300);

    [Test]
    public void Links_of_all_claims_of_the_seeds_have_the_bytes_that_Newtonsoft_writes()
    {
        var graph = TransferGraph.Seeds.ResolvedBy(Resolution.All);
        Assert.That(Written(graph), Is.EqualTo(SavedBytes.NodeLink(graph)));
    }

    [TestCase("links")]
    [TestCase("edges")]
    [Category("External")]
    public void Networkx_reads_it(string key)
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"node-link-{key}-{Guid.NewGuid():N}.json");
        Graph.SaveJson(path, GraphFormat.NodeLink, key);
        try
        {
            const string script = "import json,sys,inspect,networkx as nx; f=nx.node_link_graph; k='edges' if 'edges' in inspect.signature(f).parameters else 'link'; g=f(json.load(open(sys.argv[1])),**{k:sys.argv[2]}); print(g.is_multigraph(),g.is_directed(),g.number_of_nodes(),g.number_of_edges(),g.number_of_edges('KOR','UKR'))";
            Assert.That(Python.Run("networkx", script, path, key), Is.EqualTo("True True 3 4 3"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Written(TransferGraph graph, string edgesKey = "links")
    {
        using var stream = new MemoryStream();
        graph.SaveJson(stream, GraphFormat.NodeLink, edgesKey);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
