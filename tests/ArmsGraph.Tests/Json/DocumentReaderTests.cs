using System.Text;
using ArmsGraph.Diagnostics;
using ArmsGraph.Model.Facts;
using CsCheck;
using NUnit.Framework;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ArmsGraph.Tests.Json;

public sealed class DocumentReaderTests
{
    private static readonly string[] Strange = ["5", "-1", "0.5", "\"\"", "\"x\"", "\"s/a1\"", "\"t/denial\"", "\"KOR\"", "\"leopard-2\"", "\"s/gun\"", "null", "true", "[]", "{}", "[5]", "[\"KOR\"]", "{\"party\":\"KOR\"}", "[[]]"];

    [Test]
    public void Whatever_stands_in_place_of_a_value_is_read_or_refused_and_what_is_read_can_be_written_and_read_again()
    {
        var places = ((JContainer)Parse(DocumentWriterTests.Whole)).DescendantsAndSelf().Where(t => t is not JProperty).Select(t => t.Path).ToArray();

        Gen.Select(Gen.Int[0, places.Length - 1], Gen.Int[0, Strange.Length - 1]).Sample((place, strange) => Swap(places[place], Strange[strange]), iter: 150);
    }

    [Test]
    public void A_quantity_of_minus_zero_is_zero() => Assert.That(
        Faults.Load("{ \"sources\": [ { \"id\": \"s\" } ], \"facts\": [ { \"id\": \"x\", \"type\": \"holding\", \"quantity\": -0 } ] }"u8.ToArray(), "f.json").Facts.OfType<Holding>().Single().Quantity,
        Is.EqualTo(Quantity.Exactly(0)));

    private static void Swap(string place, string strange)
    {
        var document = Parse(DocumentWriterTests.Whole);
        document = place.Length == 0 ? Parse(strange) : Replaced(document, place, strange);
        TransferGraph graph;
        try
        {
            graph = Faults.Load(Encoding.UTF8.GetBytes(document.ToString()), "f.json");
        }
        catch (FactDocumentException refused)
        {
            Assert.That(refused.Diagnostics.Select(d => d.Message), Has.All.Contains("expected").Or.Contains("nearest"));
            return;
        }

        using var written = new MemoryStream();
        graph.SaveJson(written);
        Assert.That(Faults.Load(written.ToArray(), "g.json").Claims, Is.EqualTo(graph.Claims));
    }

    private static JToken Replaced(JToken document, string place, string strange)
    {
        document.SelectToken(place)!.Replace(Parse(strange));
        return document;
    }

    private static JToken Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        return JToken.Load(reader);
    }
}
