using NUnit.Framework;
using Newtonsoft.Json.Linq;

namespace ArmsGraph.Cli.Tests;

/// <summary>The contract of the command line: the shape of JSON.</summary>
public sealed class JsonContractTests
{
    [Test]
    public void Routes_as_JSON_have_the_fields_of_the_contract()
    {
        var answer = Json("routes", "KOR", "UKR");
        Assert.That(answer.Properties().Select(p => p.Name), Is.SupersetOf(new[] { "question", "complete", "routes" }));
        Assert.That((bool)answer["complete"]!);
        var route = (JObject)answer["routes"]!.Single();
        Assert.That(route["parties"]!.Values<string>(), Is.EqualTo(new[] { "KOR", "USA", "UKR" }));
        Assert.That((string?)route["kind"], Is.EqualTo("documented"));
        var leg = (JObject)route["legs"]![0]!;
        Assert.That(leg.Properties().Select(p => p.Name), Is.SupersetOf(new[] { "transfer", "from", "to", "goods", "quantity", "window", "waypoints", "terms", "stage", "modality", "hedge" }));
        Assert.That(leg["quantity"]!.ToString(Newtonsoft.Json.Formatting.None), Is.EqualTo("""{"min":100000,"max":100000,"unit":"items","text":null}"""));
        Assert.That(leg["window"]!.ToString(Newtonsoft.Json.Formatting.None), Is.EqualTo("""{"from":null,"to":null}"""));
        Assert.That(
            route["verdict"]!.ToString(Newtonsoft.Json.Formatting.None),
            Is.EqualTo("""{"order":"certain","continuity":"same-transfer","basis":"asserted","stage":"proposed","modality":"intended","hedge":"stated","grade":{"reliability":"F","credibility":6},"independentSources":1}"""));
        Assert.That(route["sources"]!.Select(s => $"{s["id"]} {s["place"]}"), Is.EqualTo(new[] { "cnn-2022-12 P13", "seoul-2023 P14" }));
        Assert.That(route["assumptions"], Is.Empty);
    }

    [Test]
    public void Open_ends_are_null_in_JSON()
    {
        var leg = Json("routes", "KOR", "POL")["routes"]!.SelectTokens("$[*].legs[*]").Single(l => l["goods"]!.Count() == 2);
        Assert.That(leg["quantity"]!.ToString(Newtonsoft.Json.Formatting.None), Is.EqualTo("""{"min":200,"max":null,"unit":"items","text":"hundreds"}"""));
        Assert.That(leg["window"]!.ToString(Newtonsoft.Json.Formatting.None), Is.EqualTo("""{"from":"2021-01-01","to":null}"""));
    }

    [Test]
    public void Findings_as_JSON_have_the_fields_of_the_contract()
    {
        var findings = Json("around", "--issuer", "KOR")["findings"]!;
        Assert.That(
            findings.Select(f => $"{f["restriction"]} {f["issuer"]} {f["restricted"]} {f["reach"]} {f["consent"]} {f["basis"]} {f["label"]}"),
            Is.EquivalentTo(new[]
            {
                "seoul-2023/conflict-rule KOR possible undetermined not-found inferred ConsentNotFound",
                "seoul-2023/peaceful-purposes KOR undetermined undetermined not-found inferred ConsentNotFound",
                "seoul-2023/no-lethal-aid KOR possible outside not-found asserted OutsidePolicyReach",
            }));
        Assert.That(findings.Select(f => f["denials"]!.Count()), Is.All.EqualTo(0));
        Assert.That(findings.SelectMany(f => f["route"]!["parties"]!.Values<string>()).Distinct(StringComparer.Ordinal), Is.EquivalentTo(new[] { "KOR", "USA", "UKR" }));
    }

    [TestCase("policy KOR POL", "standing", "undetermined")]
    [TestCase("reach KOR UKR", "reachability", "certain")]
    [TestCase("fewest KOR UKR", "fewest", "2")]
    [TestCase("fastest KOR UKR", "least", "0")]
    [TestCase("subgraph KOR UKR", "parties[0]", "KOR")]
    [TestCase("reach UKR KOR", "reachability", "none")]
    [TestCase("consent leopard-2 NOR UKR", "status", "granted")]
    [TestCase("explain shells", "fact", "cnn-2022-12/shells")]
    public void Other_answers_as_JSON(string line, string field, string value) => Assert.That((string?)Json(line.Split(' ')).SelectToken(field), Is.EqualTo(value));

    [TestCase("earliest KOR UKR")]
    [TestCase("latest KOR UKR")]
    [TestCase("destinations KOR")]
    [TestCase("origins UKR")]
    public void Parties_with_dates_as_JSON_have_the_fields_of_the_contract(string line)
    {
        var answer = Json(line.Split(' '));
        Assert.That(answer.Properties().Select(p => p.Name), Is.EqualTo(new[] { "question", "complete", "truncated", "parties" }));
        var party = (JObject)answer["parties"]!.First!;
        Assert.That(((JObject)party["date"]!).Properties().Select(p => p.Name), Is.EqualTo(new[] { "party", "order", "possible", "certain" }));
        Assert.That(party["witness"]!["legs"], Is.Not.Empty);
    }

    [Test]
    public void Parties_left_out_by_a_cap_are_told()
    {
        var answer = Json("earliest", "KOR", "--inferred", "--top", "1");
        Assert.That((bool)answer["complete"]!, Is.False);
        Assert.That((string?)answer["truncated"]!.Single(), Does.StartWith("parties 1 to 1 of "));
    }

    [TestCase("--as-known-on 2022-12-31", 0)]
    [TestCase("--as-known-on 2023-02-01", 1)]
    [TestCase("--stage-floor pledged", 0)]
    [TestCase("--grade-floor E", 0)]
    [TestCase("--goods leopard-2", 0)]
    [TestCase("--goods ammunition", 1)]
    [TestCase("--max-legs 1", 0)]
    [TestCase("--resolution all", 2)]
    [TestCase("--order certain", 1)]
    [TestCase("--during 2022", 1)]
    public void Options_leave_so_many_routes(string options, int count) => Assert.That(Json(["routes", "KOR", "UKR", .. options.Split(' ')])["routes"]!.Count(), Is.EqualTo(count));

    [Test]
    public void Parties_between_and_blocks_as_JSON_have_the_fields_of_the_contract()
    {
        var between = Json("intermediaries", "KOR", "UKR");
        Assert.That(
            between["intermediaries"]!.Single().ToString(Newtonsoft.Json.Formatting.None),
            Is.EqualTo("""{"party":"USA","roles":["buyer"],"isMandatory":true,"share":1.0,"transfers":["cnn-2022-12/shells"],"hedge":"stated"}"""));
        Assert.That(((bool)between["complete"]!, (int)between["fewestLegs"]!), Is.EqualTo((true, 2)));
        var block = Json("block", "KOR", "UKR", "--parties");
        Assert.That(((bool)block["exact"]!, (int)block["lower"]!, (int)block["best"]!, (string?)block["parties"]!.Single()), Is.EqualTo((true, 1, 1, "USA")));
        Assert.That(block["stops"]!.Count(), Is.EqualTo(1));
        Assert.That(block["unstoppable"]!.Type, Is.EqualTo(JTokenType.Null));
    }

    [Test]
    public void Totals_as_JSON_have_the_fields_of_the_contract() => Assert.That(
        Json("totals", "--by", "supplier,recipient,category", "--from", "KOR", "--to", "UKR")["totals"]!.Single().ToString(Newtonsoft.Json.Formatting.None),
        Is.EqualTo("""{"supplier":"KOR","recipient":"UKR","categories":["artillery-ammunition"],"year":null,"quantity":{"min":100000,"max":100000,"unit":"items","text":null},"stage":"proposed","transfers":["cnn-2022-12/shells"],"unbounded":[],"contested":[]}"""));

    [Test]
    public void Bounds_as_JSON_have_the_fields_of_the_contract()
    {
        var bounds = Json("bounds", "KOR", "UKR");
        Assert.That(((decimal)bounds["documented"]!, (decimal)bounds["possible"]!, (bool)bounds["upperBoundOnly"]!, bounds["binding"]!.Count()), Is.EqualTo((0m, 100_000m, true, 1)));
        Assert.That(Json("bounds", "KOR", "POL")["possible"]!.Type, Is.EqualTo(JTokenType.Null));
    }

    [Test]
    public void A_consent_is_found_in_a_period_too() => Assert.That((string?)Json("consent", "leopard-2", "NOR", "UKR", "--during", "2023-02")["status"], Is.EqualTo("granted"));

    private static JObject Json(params string[] args)
    {
        var run = Run.Of([.. args, "--json"]);
        Assert.That((run.Code, run.Error), Is.EqualTo((ExitCode.Done, "")));
        return JObject.Parse(run.Output);
    }
}
