using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace ArmsGraph.Cli.Tests;

/// <summary>Two releases of a register, as the command line tells what changed. No row stands in a real register.</summary>
public sealed class ReleaseDiffTests
{
    private const string Heading = "Recipient,Supplier,Year of order, ,Number ordered, ,Weapon designation,Weapon description,Number delivered, ,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons";
    private const string Tank = "Chad,Norway,1970,?,10,?,Gadget-1,tank,10,,1971,New,,2,20,20";
    private const string Radar = "Chad,Norway,1975,,4,,Seer-3,air search radar,4,,1976,New,,5,20,20";
    private const string Plane = "Peru,Norway,1980,,6,,Bird-2,trainer aircraft,6,,1981,New,,3,18,18";
    private const string Boat = "Peru,Norway,1990,,7,,Widget,patrol craft,7,,1991,New,,1,7,7";

    private string _folder = "", _old = "", _new = "";

    [SetUp]
    public void Write()
    {
        _folder = Directory.CreateTempSubdirectory().FullName;
        (_old, _new) = (Path.Combine(_folder, "old.csv"), Path.Combine(_folder, "new.csv"));
        File.WriteAllText(_old, $"Made up\n\nData generated: 2 Feb 2025 1:00:00 PM\n{Heading}\n{Tank}\n{Radar}\n{Plane}\n");
        File.WriteAllText(_new, $"Made up\n\nData generated: 2 Feb 2026 1:00:00 PM\n{Heading}\n{Boat}\n{Radar.Replace(",4,,1976", ",4,?,1976", StringComparison.Ordinal)}\n{Tank.Replace("Gadget-1", "Gadget 1", StringComparison.Ordinal).Replace(",10,,1971", ",8,,1971", StringComparison.Ordinal)}\n");
    }

    [TearDown]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Counts_come_first_then_names_then_facts_marks_of_estimates_last()
    {
        var run = Run.Of("diff", _old, _new, "--from", "Norway", "--to", "Peru");
        Assert.That((run.Code, run.Error), Is.EqualTo((ExitCode.Done, "")));
        var lines = run.Output.Split('\n');
        Assert.That(lines[..3], Is.EqualTo(new[]
        {
            "deals of sipri-orders-2026-02-02 against sipri-orders-2025-02-02: 1 added, 1 withdrawn, 2 in both, 1 of them renamed",
            "facts: 2 appeared, 1 gone, 2 changed (1 of them only in the mark of an estimate)",
            "= renamed  Gadget-1 -> Gadget 1  (line 5 -> line 7)",
        }));
        Assert.That(lines.Where(line => line.Length > 0 && line[0] is '+' or '-' or '~').Select(line => line.Split("  ")[0]), Is.EqualTo(new[] { "~ transfer", "+ transfer", "- transfer", "+ transfer", "~ transfer", "+ route", "- route" }));
        Assert.That(run.Output, Is.EqualTo(Run.Of("diff", _old, _new, "--from", "Norway", "--to", "Peru").Output));
    }

    [Test]
    public void A_designation_that_went_under_another_that_both_know_is_not_told_as_renamed()
    {
        var other = Tank.Replace("Chad", "Peru", StringComparison.Ordinal).Replace("Gadget-1", "Gadget-1A", StringComparison.Ordinal);
        File.AppendAllText(_old, $"{other}\n");
        File.WriteAllText(_new, File.ReadAllText(_new).Replace("Gadget 1", "Gadget-1A", StringComparison.Ordinal) + $"{other}\n");
        var lines = Run.Of("diff", _old, _new).Output.Split('\n');
        Assert.That(lines[0], Does.EndWith("0 of them renamed, 1 now under another designation that both know"));
        Assert.That(lines[2], Is.EqualTo("= now under  Gadget-1 -> Gadget-1A  (line 5 -> line 7)"));
    }

    [Test]
    public void Top_bounds_the_text_and_not_the_JSON()
    {
        Assert.That(Run.Of("diff", _old, _new, "--top", "1").Output, Does.Contain("4 more facts changed (--top tells more, --json all)\n5 facts changed from "));
        var json = JObject.Parse(Run.Of("diff", _old, _new, "--top", "1", "--json").Output);
        Assert.That(json["facts"]!.Count(), Is.EqualTo(5));
        Assert.That(json["releases"]!["renamed"]!.Single().ToString(Newtonsoft.Json.Formatting.None), Is.EqualTo("""{"before":"Gadget-1","after":"Gadget 1","beforeLine":5,"afterLine":7,"isMerged":false}"""));
        Assert.That(json["releases"]!["added"]!.Values<int>().Concat(json["releases"]!["withdrawn"]!.Values<int>()), Is.EqualTo(new[] { 5, 7 }));
    }

    [Test]
    public void A_release_that_is_compared_with_itself_is_the_same() =>
        Assert.That(Run.Of("diff", _old, _old).Output, Does.Contain("0 added, 0 withdrawn, 3 in both, 0 of them renamed").And.Contain("no facts changed"));

    [Test]
    public void A_row_that_is_refused_is_told_and_is_no_deal()
    {
        File.AppendAllText(_old, "Chad,Norway,1970\n");
        var run = Run.Of("diff", _old, _old);
        Assert.That(run.Error, Does.Contain("old.csv: SIPRI trade register by order, 4 rows, 3 claims; 1 row refused"));
        Assert.That(run.Output, Does.Contain("0 added, 0 withdrawn, 3 in both"));
    }

    [Test]
    public void A_file_that_is_not_there_is_a_failure() => Assert.That(Run.Of("diff", _old, Path.Combine(_folder, "none.csv")).Code, Is.EqualTo(ExitCode.Failure));
}
