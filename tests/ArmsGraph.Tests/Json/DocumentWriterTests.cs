using System.Text;
using ArmsGraph.Json;
using NUnit.Framework;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ArmsGraph.Tests.Json;

public sealed class DocumentWriterTests
{
    /// <summary>Every field of every type in docs/format.md, in the order and the shortest form in which it is written.</summary>
    internal const string Whole = """
        { "sources": [
            {"id":"s","title":"T","author":"A","publisher":"P","published":"2023-01-30?","accessed":"2023-02","url":"https://example.org/1","language":"en","translatedFrom":"fr?","derivedFrom":["t"],"saidBy":"an official","reliability":"B","licence":"MIT","note":"N"},
            {"id":"t"}
          ],
          "entities": [
            {"id":"s/act","type":"instrument","name":"Act","kind":"law","issuer":"KOR","implements":["s/treaty"],"existed":"2001/..","source":"s"},
            {"id":"s/arms","type":"weapon-category","name":"Arms","parent":"weapons","tags":["lethal"],"mappings":[{"scheme":"unroca","code":"I","match":"broader"}],"source":"s"},
            {"id":"s/firm","type":"company","name":"Firm","state":"KOR","existed":"1990/..","source":"s"},
            {"id":"s/group","type":"armed-group","name":"Group","state":"UKR","existed":"2014/","source":"s"},
            {"id":"s/gun","type":"weapon-system","name":"Gun","category":"s/arms","maker":["s/firm"],"tags":["lethal"],"variantOf":["leopard-2"],"upgradeOf":["leopard-1"],"convertedFrom":["m60"],"producedUnderLicence":["m48-patton"],"containsComponent":[{"item":"rh-120","maker":["DEU"],"count":1,"share":0.5,"consent":true}],"source":"s"},
            {"id":"s/land","type":"state","name":"Land","aliases":["The Land"],"codes":{"iso3166-1-alpha2":"XL"},"existed":"1918/1990","sameAs":["KOR"],"note":"N","source":"s"},
            {"id":"s/league","type":"organisation","name":"League","existed":"1920/1946","source":"s"},
            {"id":"s/minister","type":"person","name":"Minister","role":"minister of defence","organisation":"s/league","source":"s"},
            {"id":"s/treaty","type":"instrument","name":"Treaty","kind":"treaty","source":"s"}
          ],
          "facts": [
            {"id":"s/a1","type":"transfer","from":"KOR","via":["USA",{"party":"POL","role":"transit"},{"unnamed":"a broker","role":"broker","hedge":"possibly"}],"to":{"party":"UKR","hedge":"probably"},"items":[{"item":["s/gun",{"item":"leopard-2","hedge":"possibly"}],"quantity":"dozens","note":"N"}],"stage":"delivered","outcome":"open","announced":"2021","ordered":"2022-01","delivered":"2022-12?","deliveries":[{"date":"2022-12","quantity":5}],"terms":["sale"],"origin":"DEU","financedBy":["USA"],"producedBy":[{"unnamed":"makers"}],"endUser":"UKR","value":{"amount":1.5,"currency":"USD","year":2022},"deal":"D","continues":["s/a2"],"returns":"s/a2","reexportClause":true,"legs":[{"terms":["sale"],"stage":"ordered","announced":"2020","ordered":"2021","delivered":"2022","origin":"DEU"},{"terms":["aid"]}],"source":"s","place":"P1","hedge":"probably","reading":"garbled","credibility":2,"reported":"2023","derivedFrom":["t"],"relayedBy":"t","saidBy":"an official","note":"N"},
            {"claimOn":"s/a1","type":"transfer","claim":"t/denial","to":"UKR","source":"t","polarity":"denies"},
            {"claimOn":"s/a1","type":"transfer","source":"t","polarity":"retracts","retracts":"t/denial"},
            {"claimOn":"s/a1","type":"transfer","stage":"pledged","source":"t","modality":"intended","supersedes":"t/denial"},
            {"id":"s/a2","type":"transfer","source":"s"},
            {"id":"s/b1","type":"authorisation","grantor":"DEU","holders":[{"class":"holders-of","item":"leopard-2"}],"recipients":["UKR",{"class":"members-of","party":"NATO"}],"goods":["leopard-2"],"quantity":{"min":1,"max":14},"valid":"2023/..","status":"granted","transfers":["s/a1"],"source":"s"},
            {"id":"s/b2","type":"restriction","issuer":"KOR","instruments":["s/act"],"bound":["s/firm"],"test":"target","targets":[{"class":"parties-to-armed-conflict"}],"goods":[{"tag":"lethal"}],"terms":["sale"],"reach":["direct","component"],"componentShare":0.25,"valid":"2001/..","exceptions":["none known"],"force":"legally-binding","text":"no arms","source":"s"},
            {"id":"s/b3","type":"policy-change","restriction":"s/b2","kind":"suspended","date":"2023-05-01","source":"s"},
            {"id":"s/b4","type":"backfill","inbound":["s/a1"],"outbound":["s/a2"],"kind":"ring-exchange","part":"half","source":"s"},
            {"id":"s/b5","type":"membership","party":"KOR","of":"s/treaty","status":"ratified","date":"2016","source":"s"},
            {"id":"s/b6","type":"conflict","name":"the war","parties":["UKR","RUS"],"valid":"2022-02-24/..","source":"s"},
            {"id":"s/b7","type":"holding","holder":"UKR","goods":["s/gun"],"quantity":"up to 20","date":"2023","source":"s"},
            {"id":"s/b8","type":"production","producer":"s/firm","item":"s/gun","quantity":100,"licensor":"DEU","date":"2020","source":"s"},
            {"id":"s/b9","type":"component","component":"rh-120","platform":"s/gun","maker":"DEU","count":1,"share":0.5,"consent":false,"transfer":"s/a1","source":"s"},
            {"id":"s/c0","type":"indicator","measure":"SIPRI TIV","party":"DEU","counterpart":"UKR","direction":"exports","unit":"million","values":[{"year":2022,"value":12},{"year":2023,"value":{"min":0,"max":0.5}}],"source":"s"},
            {"id":"s/c1","type":"statement","speaker":"s/minister","text":"we do not","says":"avoids","transfer":"s/a1","restriction":"s/b2","about":["UKR"],"date":"2023-01-30","venue":"parliament","source":"s"}
          ] }
        """;

    [Test]
    public void Every_field_is_written_as_it_was_read() =>
        Assert.That(JToken.DeepEquals(JToken.Parse(Saved(Whole, GraphFormat.Facts)), Plain(Whole)), Is.True, () => Saved(Whole, GraphFormat.Facts));

    [TestCase(GraphFormat.Facts, "f.json")]
    [TestCase(GraphFormat.FactsLines, "f.jsonl")]
    public void What_was_written_reads_back_equal_and_is_written_alike(GraphFormat format, string name)
    {
        var graph = Faults.Load(Encoding.UTF8.GetBytes(Whole), "f.json");
        var written = Saved(Whole, format);
        var again = Faults.Load(Encoding.UTF8.GetBytes(written), name);

        Assert.That(again.Sources, Is.EquivalentTo(graph.Sources));
        Assert.That(again.Entities, Is.EquivalentTo(graph.Entities));
        Assert.That(again.Claims, Is.EqualTo(graph.Claims));
        Assert.That(Saved(written, format, name), Is.EqualTo(written));
    }

    [TestCase(GraphFormat.Facts)]
    [TestCase(GraphFormat.FactsLines)]
    public void The_order_of_what_was_read_does_not_show(GraphFormat format)
    {
        var turned = (JObject)Plain(Whole);
        foreach (var list in turned.Properties().Select(p => (JArray)p.Value))
        {
            list.ReplaceAll(list.OrderBy(item => ((string?)item["id"] ?? $"{item["claimOn"]}") + item["claim"], Comparer<string>.Create((a, b) => string.CompareOrdinal(b, a))).ToList());
        }

        Assert.That(Saved(turned.ToString(), format), Is.EqualTo(Saved(Whole, format)));
    }

    [TestCase(GraphFormat.Facts)]
    [TestCase(GraphFormat.FactsLines)]
    public void Files_end_lines_in_line_feeds_and_bear_no_byte_order_mark(GraphFormat format)
    {
        var written = Saved(Whole, format);

        Assert.That(written, Does.Not.Contain('\r'));
        Assert.That((written[0], written[^2..]), Is.EqualTo(('{', "}\n")));
    }

    private static JToken Plain(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JToken.Load(reader);
    }

    private static string Saved(string document, GraphFormat format, string name = "f.json")
    {
        using var output = new MemoryStream();
        Faults.Load(Encoding.UTF8.GetBytes(document), name).SaveJson(output, format);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
