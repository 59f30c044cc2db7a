using NUnit.Framework;
using Newtonsoft.Json.Linq;

namespace ArmsGraph.Cli.Tests;

/// <summary>The contract of the command line: exit codes and streams.</summary>
public sealed class ContractTests
{
    private const string Broken = """{ "sources": [{ "id": "s" }], "facts": [{ "id": "f", "type": "transfer", "form": "KOR" }] }""";

    [TestCase("routes KOR UKR", ExitCode.Done)]
    [TestCase("routes NOR UKR", ExitCode.Done)]
    [TestCase("reach KOR UKR", ExitCode.Done)]
    [TestCase("reach UKR KOR", ExitCode.Done)]
    [TestCase("reach KOR", ExitCode.Usage)]
    [TestCase("earliest KOR", ExitCode.Done)]
    [TestCase("earliest KOR UKR --inferred --order certain", ExitCode.Done)]
    [TestCase("earliest KOR Ukrane", ExitCode.UnknownName)]
    [TestCase("latest KOR UKR --by 2023-01-01", ExitCode.Done)]
    [TestCase("latest KOR UKR --by 2023", ExitCode.Usage)]
    [TestCase("destinations KOR --inferred --skip 1 --top 2", ExitCode.Done)]
    [TestCase("origins UKR --inferred --order certain", ExitCode.Done)]
    [TestCase("subgraph KOR UKR --inferred", ExitCode.Done)]
    [TestCase("fewest KOR UKR --inferred --top 1", ExitCode.Done)]
    [TestCase("fastest KOR UKR --order certain", ExitCode.Done)]
    [TestCase("fastest UKR KOR", ExitCode.Done)]
    [TestCase("around --issuer KOR", ExitCode.Done)]
    [TestCase("policy KOR UKR", ExitCode.Done)]
    [TestCase("policy UN ZAF --during 1980 --embargoes", ExitCode.Done)]
    [TestCase("history OSCE --embargoes", ExitCode.Done)]
    [TestCase("around --issuer EU --embargoes --what-if no-such-file.json", ExitCode.Failure)]
    [TestCase("consent leopard-2 NOR UKR", ExitCode.Done)]
    [TestCase("substitutions KOR UKR", ExitCode.Done)]
    [TestCase("intermediaries KOR UKR", ExitCode.Done)]
    [TestCase("intermediaries KOR UKR --mandatory --inferred", ExitCode.Done)]
    [TestCase("intermediaries KOR Ukrane", ExitCode.UnknownName)]
    [TestCase("block KOR UKR", ExitCode.Done)]
    [TestCase("block NOR UKR --transfers", ExitCode.Done)]
    [TestCase("block KOR UKR --parties --inferred", ExitCode.Done)]
    [TestCase("block KOR UKR --parties --transfers", ExitCode.Usage)]
    [TestCase("block KOR", ExitCode.Usage)]
    [TestCase("bounds KOR UKR", ExitCode.Done)]
    [TestCase("bounds KOR POL --inferred --goods tanks", ExitCode.Done)]
    [TestCase("bounds KOR", ExitCode.Usage)]
    [TestCase("attribute UKR --convention fifo --inferred", ExitCode.Done)]
    [TestCase("attribute UKR --convention lifo", ExitCode.Usage)]
    [TestCase("totals", ExitCode.Done)]
    [TestCase("totals --by supplier,recipient,category,year --from KOR --to POL --each-leg", ExitCode.Done)]
    [TestCase("totals --by tonnage", ExitCode.Usage)]
    [TestCase("totals --from Koera", ExitCode.UnknownName)]
    [TestCase("paid-by USA", ExitCode.Done)]
    [TestCase("paid-by", ExitCode.Usage)]
    [TestCase("explain cnn-2022-12/shells", ExitCode.Done)]
    [TestCase("explain war --narrative", ExitCode.Done)]
    [TestCase("conflicts", ExitCode.Done)]
    [TestCase("conflicts nato-germany", ExitCode.Done)]
    [TestCase("about NATO", ExitCode.Done)]
    [TestCase("facts --type transfer --party POL", ExitCode.Done)]
    [TestCase("export --format node-link", ExitCode.Done)]
    [TestCase("whynot KOR FRA --stage-floor delivered --during 2020 --grade-floor B", ExitCode.Done)]
    [TestCase("coverage seoul-2023 --goods tanks --during 2022", ExitCode.Done)]
    [TestCase("coverage nothing-like-it", ExitCode.UnknownName)]
    [TestCase("routes KOR UKR --what-if no-such-file.json", ExitCode.Failure)]
    [TestCase("history DEU --during 2022/2023", ExitCode.Done)]
    [TestCase("holders leopard-2 --as-known-on 2023-02-01", ExitCode.Done)]
    [TestCase("holders unobtainium", ExitCode.UnknownName)]
    [TestCase("components k2 UKR --holder POL", ExitCode.Done)]
    [TestCase("components tanks UKR", ExitCode.UnknownName)]
    [TestCase("end-users --inferred", ExitCode.Done)]
    [TestCase("diff @2022-12-31 @2023-02-01 --from KOR --to UKR", ExitCode.Done)]
    [TestCase("diff @2022-12-31 @2023", ExitCode.Usage)]
    [TestCase("diff @2022-12-31 @2023-02-01 --from KOR", ExitCode.Usage)]
    [TestCase("diff @2022-12-31 no-such-file.json", ExitCode.Failure)]
    [TestCase("stages leopards-germany", ExitCode.Done)]
    [TestCase("stages war", ExitCode.UnknownName)]
    [TestCase("--help", ExitCode.Done)]
    [TestCase("", ExitCode.Usage)]
    [TestCase("rotes KOR UKR", ExitCode.Usage)]
    [TestCase("routes KOR", ExitCode.Usage)]
    [TestCase("routes KOR UKR --order maybe", ExitCode.Usage)]
    [TestCase("routes KOR UKR --max-legs 0", ExitCode.Usage)]
    [TestCase("routes KOR UKR --during 30.1.2023", ExitCode.Usage)]
    [TestCase("routes KOR UKR --as-known-on 2023", ExitCode.Usage)]
    [TestCase("routes KOR UKR --grade-floor Z9", ExitCode.Usage)]
    [TestCase("facts --type rumour", ExitCode.Usage)]
    [TestCase("validate", ExitCode.Usage)]
    [TestCase("export --edges-key nodes", ExitCode.Usage)]
    [TestCase("routes KOR UKR --inferred --continuity none --order certain --max-legs 3 --stage-floor proposed --resolution all --top 2", ExitCode.Done)]
    [TestCase("routes KOR UKR --during 2022/2024 --as-known-on 2023-02-01 --goods ammunition --include-cancelled", ExitCode.Done)]
    [TestCase("policy KOR UKR --during 2022 --grade-floor F6 --as-known-on 2024-01-01", ExitCode.Done)]
    [TestCase("consent leopard-2 NOR UKR --during 2023-02", ExitCode.Done)]
    [TestCase("routes KOR Ukrane", ExitCode.UnknownName)]
    [TestCase("routes KOR Stoltenberg", ExitCode.UnknownName)]
    [TestCase("explain nothing-like-it", ExitCode.UnknownName)]
    [TestCase("about Nowhere", ExitCode.UnknownName)]
    [TestCase("routes KOR UKR --goods unobtainium", ExitCode.UnknownName)]
    [TestCase("routes KOR UKR --facts no-such-file.json", ExitCode.Failure)]
    [TestCase("validate no-such-file.json", ExitCode.Failure)]
    public void A_run_ends_with(string line, int code)
    {
        var run = Run.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.That(run.Code, Is.EqualTo(code), run.Error);
        Assert.That(code == ExitCode.Done ? run.Error : run.Output, Is.Empty);
        Assert.That(run.Output + run.Error, Is.Not.Empty.And.Not.Matches(@"\x1b|\r|(?m:^   at )"));
    }

    [Test]
    public void An_unknown_party_is_told_with_near_names() => Assert.That(Run.Of("routes", "KOR", "Ukrane").Error, Does.Contain("UKR (Ukraine)"));

    [Test]
    public void Parties_are_found_by_name() => Assert.That(Run.Of("routes", "south korea", "Ukraine").Output, Is.EqualTo(Run.Of("routes", "KOR", "UKR").Output));

    [Test]
    public void Broken_data_end_with_3_and_every_fault_with_its_place()
    {
        foreach (var verb in new[] { new[] { "validate", "-" }, ["routes", "KOR", "UKR", "--facts", "-"] })
        {
            var run = Run.With(Broken, verb);
            Assert.That(run.Code, Is.EqualTo(ExitCode.InvalidData));
            Assert.That(run.Error, Does.StartWith("(standard input)(1,74): AG2001: a transfer has no property 'form'; nearest: from"));
        }
    }

    [Test]
    public void Embargoes_stand_beside_the_facts_that_are_named()
    {
        const string Radars = """{ "sources": [{ "id": "s" }], "facts": [{ "id": "f", "type": "transfer", "from": "ITA", "via": ["ISR"], "to": "CHN", "items": [{ "item": "radars" }], "delivered": "2005" }] }""";
        string[] verb = ["around", "--issuer", "EU", "--facts", "-", "--json"];
        Assert.That(JObject.Parse(Run.With(Radars, verb).Output)["findings"], Is.Empty);
        Assert.That(JObject.Parse(Run.With(Radars, [.. verb, "--embargoes"]).Output)["findings"]!.Select(f => $"{f["restriction"]} {f["restricted"]}"), Is.EqualTo(new[] { "ec-madrid-1989/eu-china-1989 certain" }));
    }

    [Test]
    public void A_cancelled_run_ends_with_130()
    {
        using var output = new MemoryStream();
        var terminal = new Terminal(Stream.Null, Terminal.Text(output), Terminal.Text(Stream.Null), new CancellationToken(canceled: true));
        Assert.That(CommandLine.Run(["routes", "KOR", "UKR"], terminal), Is.EqualTo(ExitCode.Cancelled));
    }

    [Test]
    public void Several_paths_of_facts_are_one_graph()
    {
        var seeds = Path.Combine(Project.Root, "seeds");
        var run = Run.With("""{ "sources": [{ "id": "mine" }], "facts": [{ "claimOn": "cnn-2022-12/shells", "type": "transfer", "polarity": "denies", "place": "p. 1" }] }""", "routes", "KOR", "UKR", "--facts", seeds, "--facts", "-");
        Assert.That(run.Output, Does.Contain("denied by: mine p. 1"));
    }

    [Test]
    public void An_answer_that_stands_on_supposed_facts_says_so()
    {
        const string Supposed = """{ "sources": [{ "id": "mine" }], "facts": [{ "id": "onward", "type": "transfer", "from": "POL", "to": "LTU" }] }""";
        var text = Run.With(Supposed, "routes", "POL", "LTU", "--what-if", "-");
        Assert.That(text.Output, Does.StartWith("Hypothetical: as if - had been reported.\nPOL -> LTU"));
        var json = JObject.Parse(Run.With(Supposed, "routes", "POL", "LTU", "--what-if", "-", "--json").Output);
        Assert.That(json["hypothetical"]!.Values<string>(), Is.EqualTo(new[] { "-" }));
        Assert.That(json["routes"]!.Count(), Is.EqualTo(1));
        var export = Run.With(Supposed, "export", "--what-if", "-");
        Assert.That(export.Output, Does.Contain("mine"));
        Assert.That(export.Error, Does.StartWith("hypothetical: "));
        Assert.That(Run.Of("routes", "POL", "LTU").Output, Does.StartWith("no routes"));
    }

    [Test]
    public void A_validated_file_is_told_valid()
    {
        var run = Run.Of("validate", Path.Combine(Project.Root, "seeds"));
        Assert.That((run.Code, run.Error), Is.EqualTo((ExitCode.Done, "")));
        Assert.That(run.Output, Does.StartWith("valid: "));
    }

    [Test]
    public void An_export_read_back_answers_the_same()
    {
        foreach (var format in new[] { "facts", "facts-lines" })
        {
            var export = Run.Of("export", "--format", format).Output;
            Assert.That(Run.With(export, "around", "--facts", "-").Output, Is.EqualTo(Run.Of("around").Output));
            Assert.That(Run.With(export, "export", "--format", format, "--facts", "-").Output, Is.EqualTo(export));
        }
    }

    [Test]
    public void An_export_to_a_file_replaces_it_and_leaves_nothing_beside()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(folder.FullName, "out.json");
            File.WriteAllText(file, "old");
            Assert.That(Run.Of("export", "-o", file).Code, Is.EqualTo(ExitCode.Done));
            Assert.That(File.ReadAllText(file), Is.EqualTo(Run.Of("export").Output));
            Assert.That(Run.Of("export", "-o", Path.Combine(folder.FullName, "no", "out.json")).Code, Is.EqualTo(ExitCode.Failure));
            Assert.That(Directory.GetFileSystemEntries(folder.FullName), Is.EqualTo(new[] { file }));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
