using ArmsGraph.Query.Policy;
using ArmsGraph.Time;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Policy;

public sealed class HistoryTests
{
    private static readonly string[] Kinds = ["introduced", "changed", "suspended", "ended"];

    private static readonly Gen<string?> Dates =
        Gen.Select(Gen.Int[1, 9], Gen.Int[1, 9], Gen.Int[0, 7]).Select((a, b, form) => form switch
        {
            0 => null, 1 => $"2020-01-0{a}?", 2 => $"2020-01-0{Math.Min(a, b)}/2020-01-0{Math.Max(a, b)}", 3 => $"2020-01-0{a}/..", 4 => $"[2020-01-0{Math.Min(a, b)}..2020-01-0{Math.Max(a, b)}]",
            _ => $"2020-01-0{a}",
        });

    private static readonly Gen<(string? Valid, (string? Date, string Kind, bool IsSure)[] Changes)> Rules =
        Gen.Select(Dates, Gen.Select(Dates, Gen.OneOf(Kinds), Gen.Bool).Array[0, 3]);

    [Test]
    public void On_every_day_a_rule_stands_as_it_does_when_asked_of_that_day() => Rules.Sample(
        (valid, changes) =>
        {
            var graph = Small.Graph([Rule(valid), .. changes.Select((c, i) => Change($"c{i}", c.Kind, c.Date, c.IsSure ? "" : "\"hedge\": \"possibly\""))]);
            var stretches = graph.PolicyHistory("KOR").Rules.Single().InForce;
            return Enumerable.Range(0, 13).All(offset =>
            {
                var day = new Day(Day.Parse("2019-12-31").Number + offset);
                return stretches.Single(stretch => stretch.When.Contains(PartialDate.Parse(day.ToString()).Hull)).Standing == graph.PolicyAt("KOR", "UKR", PartialDate.Parse(day.ToString())).Standing;
            });
        },
        iter: 2_000);

    [Test]
    public void Between_two_days_on_which_it_was_seen_a_rule_is_possible()
    {
        var graph = Small.Document(
            """{ "id": "s" }, { "id": "u" }""", "",
            """{ "id": "r", "type": "restriction", "issuer": "KOR", "valid": "2015-03-05", "source": "s" }""",
            """{ "claimOn": "s/r", "type": "restriction", "issuer": "KOR", "valid": "2018-03-05", "source": "u" }""");
        var answer = graph.PolicyHistory("KOR");
        Assert.That(answer.Rules.Single().InForce.Select(stretch => stretch.ToString()), Is.EqualTo(new[]
        {
            "..2015-03-04 possible", "2015-03-05 certain", "2015-03-06..2018-03-04 possible", "2018-03-05 certain", "2018-03-06.. possible",
        }));
        Assert.That(answer.Events.Select(e => $"{e.When} {e.Kind} {e.Standing} {e.Sources}"), Is.EqualTo(new[] { "2015-03-05 SeenInForce Certain s", "2018-03-05 SeenInForce Certain u" }));
    }

    [Test]
    public void Events_come_in_order_with_instruments_and_denials_and_the_undated_last()
    {
        var graph = Small.Document(
            """{ "id": "s" }, { "id": "u" }""", """{ "id": "law", "type": "instrument", "name": "A law", "source": "s" }""",
            """{ "id": "r", "type": "restriction", "issuer": "KOR", "instruments": "law", "valid": "2014/2018", "source": "s" }""",
            """{ "id": "c", "type": "policy-change", "restriction": "r", "kind": "changed", "date": "2016?", "source": "s" }""",
            """{ "id": "d", "type": "policy-change", "restriction": "r", "kind": "suspended", "source": "s" }""",
            """{ "claimOn": "s/c", "type": "policy-change", "polarity": "denies", "source": "u" }""");
        Assert.That(graph.PolicyHistory("KOR").Events.Select(e => $"{e.Kind} {e.Standing} {e.Fact} {e.Instruments} {e.Denials}"), Is.EqualTo(new[]
        {
            "ValidFrom Certain s/r s/law ", "Changed Possible s/c s/law u", "ValidUntil Certain s/r s/law ", "Suspended Possible s/d s/law ",
        }));
    }

    [Test]
    public void A_period_cuts_what_is_told()
    {
        var answer = Small.Graph(Rule("2014/2018"), Change("c", "ended", "2016")).Ask(new HistoryQuestion { Issuer = "KOR", During = PartialDate.Parse("2017") });
        Assert.That(answer.Events, Is.Empty);
        Assert.That(answer.Rules.Single().InForce.Single().ToString(), Is.EqualTo("2017-01-01..2017-12-31 none-found"));
    }

    [Test]
    public void Rules_of_others_are_left_out() => Assert.That(Small.Graph(Rule("2014")).PolicyHistory("DEU").Rules, Is.Empty);

    private static string Rule(string? valid) => Small.Fact("\"id\": \"r\"", "restriction", $"\"issuer\": \"KOR\"{(valid is null ? "" : $", \"valid\": \"{valid}\"")}");

    private static string Change(string id, string kind, string? date, string more = "") =>
        Small.Fact($"\"id\": \"{id}\"", "policy-change", $"\"restriction\": \"r\", \"kind\": \"{kind}\"{(date is null ? "" : $", \"date\": \"{date}\"")}", more);
}
