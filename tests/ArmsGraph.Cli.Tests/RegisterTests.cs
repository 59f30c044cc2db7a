using ArmsGraph.Formats.Import;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace ArmsGraph.Cli.Tests;

/// <summary>Registers on the command line: recognised wherever facts are taken, and accounted for.</summary>
public sealed class RegisterTests
{
    private const string Register =
        "Recipient,Supplier,Year of order, ,Number ordered, ,Weapon designation,Weapon description,Number delivered, ,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons\n" +
        "Norway,Sweden,1990,?,10,,Made-up-1,tank,4,,1992,New,Bought via Finland,1,10,4\n" +
        "Ruritania,Sweden,1991,,2,,Made-up-1,tank,2,,1992,Second hand,,1,2,2\n" +
        "Norway,Sweden\n";

    [Test]
    public void A_register_is_asked_as_it_is()
    {
        var run = Run.With(Register, "routes", "SWE", "NOR", "--facts", "-");
        Assert.That(run.Code, Is.EqualTo(ExitCode.Done));
        Assert.That(run.Output, Does.StartWith("SWE -> FIN -> NOR  4 Made-up-1  documented (delivered, reported)"));
        Assert.That(run.Error, Is.EqualTo("(standard input): SIPRI trade register by order, 3 rows, 3 claims; 1 row refused, 1 with warnings (armsgraph import tells them)\n"));
    }

    [Test]
    public void An_import_tells_the_account_and_every_kind_of_warning()
    {
        var run = Run.With(Register, "import", "-");
        Assert.That(run.Code, Is.EqualTo(ExitCode.Done));
        Assert.That(run.Output.Split('\n')[1..], Is.EqualTo(new[]
        {
            "  lines   4 = 1 beside the rows + 0 blank + 3 of rows", "  rows    3 = 1 clean + 1 with warnings + 1 refused", "  claims  3 = 3 transfer", "  names   1 unresolved, kept as themselves: Ruritania (1)", "",
        }));
        Assert.That(run.Error, Does.Contain("warning: (standard input)(4,1): AG5001").And.Contain("warning: (standard input)(3,1): AG5003"));
    }

    [Test]
    public void Many_warnings_of_one_cause_do_not_hide_others_and_the_account_counts_them()
    {
        var (heading, row) = (Register.Split('\n')[0] + "\n", Register.Split('\n')[1] + "\n");
        var early = row.Replace("Sweden,1990", "Kosovo,1990", StringComparison.Ordinal);
        var run = Run.With(heading + string.Concat(Enumerable.Repeat(early, 30)) + early.Replace("Kosovo", "Qatar", StringComparison.Ordinal).Replace("1992", "1960", StringComparison.Ordinal), "import", "-");
        var warnings = run.Error.Split('\n').Where(line => line.Contains("AG4001", StringComparison.Ordinal)).ToList();
        Assert.That(warnings.Count(line => line.Contains("XKX", StringComparison.Ordinal)), Is.EqualTo(10));
        Assert.That(warnings.Count(line => line.Contains("QAT", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(warnings, Does.Contain("warning: AG4001: 20 more like the last (--all tells them)"));
        Assert.That(run.Output, Does.Contain("  rows    31 = 0 clean + 31 with warnings + 0 refused").And.Contain("  graph   31 AG4001 about its claims"));
        Assert.That(Run.With(heading + string.Concat(Enumerable.Repeat(early, 30)), "import", "-", "--all").Error, Does.Not.Contain("more"));
    }

    [Test]
    public void An_account_is_json_for_machines()
    {
        var json = JObject.Parse(Run.With(Register, "import", "-", "--json").Output);
        Assert.That(((int)json["ledgers"]![0]!["rowsRefused"]!, (bool)json["ledgers"]![0]!["addsUp"]!, json["diagnostics"]!.Count()), Is.EqualTo((1, true, 2)));
    }

    [Test]
    public void What_was_joined_is_told_file_by_file()
    {
        var (register, reports) = (Path.Combine(TestContext.CurrentContext.WorkDirectory, "joined-register.csv"), Path.Combine(TestContext.CurrentContext.WorkDirectory, "joined-reports.csv"));
        File.WriteAllText(register, Register);
        File.WriteAllText(reports, "Reporting country: Sweden\nYear: 1992\nCategory,Final importer State(s),Number of items,Description\nI,Norway,4,Made-up 1\nI,Chad,4,Made-up 1\n");
        Assert.That(Run.Of("import", register, reports).Output.TrimEnd().Split('\n')[^1], Is.EqualTo($"{reports} onto {register}: 1 joined, 1 that nothing fits, 0 that several rows fit"));
        Assert.That((int)JObject.Parse(Run.Of("import", register, reports, "--json").Output)["joins"]![0]!["matched"]![0]!["ontoLine"]!, Is.EqualTo(2));
    }

    [Test]
    public void What_is_imported_is_written_as_lines_and_read_again()
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "imported.jsonl");
        Assert.That(Run.With(Register, "import", "-", "-o", path).Code, Is.EqualTo(ExitCode.Done));
        Assert.That(Run.Of("validate", path).Output, Is.EqualTo("valid: 3 claims\n"));
        Assert.That(Run.Of("routes", "SWE", "NOR", "--facts", path).Output, Does.StartWith("SWE -> FIN -> NOR"));
    }

    [Test]
    public void Comments_are_one_object_a_row()
    {
        var lines = Run.With(Register, "comments", "-").Output.TrimEnd().Split('\n');
        Assert.That(((int)JObject.Parse(lines.Single())["line"]!, (string?)JObject.Parse(lines.Single())["labels"]!["via"]![0]!["role"]), Is.EqualTo((2, "buyer")));
    }

    [TestCase("hello", "import -", ExitCode.InvalidData)]
    [TestCase("", "import -", ExitCode.InvalidData)]
    [TestCase("", "import no-such-file.csv", ExitCode.Failure)]
    [TestCase("", "import", ExitCode.Usage)]
    [TestCase("hello", "comments -", ExitCode.InvalidData)]
    [TestCase("", "import x.csv --map no-such-map.json", ExitCode.Failure)]
    public void A_run_ends_with_its_code(string input, string args, int code)
    {
        var run = Run.With(input, args.Split(' '));
        Assert.That(run.Code, Is.EqualTo(code), run.Error);
        Assert.That(run.Error, Is.Not.Empty.And.Not.Contain("   at "));
    }

    [TestCase("import {0} -o {0}")]
    [TestCase("comments {0} -o {0}")]
    [TestCase("export --facts {0} -o {0}")]
    public void What_is_read_is_never_overwritten(string args)
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "own-register.csv");
        File.WriteAllText(path, Register);
        var run = Run.Of([.. args.Split(' ').Select(part => part.Replace("{0}", path, StringComparison.Ordinal))]);
        Assert.That((run.Code, File.ReadAllText(path)), Is.EqualTo((ExitCode.Usage, Register)), run.Error);
    }

    [TestCase("register.csv", "link.csv")]
    [TestCase("register.csv", "linked/register.csv")]
    [TestCase("link.csv", "register.csv")]
    [TestCase("linked", "register.csv")]
    [TestCase(".", "linked/link.csv")]
    public void What_is_read_is_never_overwritten_through_a_link(string input, string output)
    {
        var folder = Directory.CreateTempSubdirectory("armsgraph-");
        try
        {
            string At(string name) => Path.Combine(folder.FullName, name);
            File.WriteAllText(At("register.csv"), Register);
            File.CreateSymbolicLink(At("link.csv"), "register.csv");
            Directory.CreateSymbolicLink(At("linked"), folder.FullName);
            var run = Run.Of(["import", At(input), "-o", At(output)]);
            Assert.That((run.Code, File.ReadAllText(At("register.csv"))), Is.EqualTo((ExitCode.Usage, Register)), run.Error);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public void A_long_import_shows_its_progress_on_a_screen_and_takes_it_away()
    {
        using var error = new MemoryStream();
        var clock = new StepClock();
        using (var line = new ProgressLine(new Terminal(Stream.Null, Terminal.Text(Stream.Null), Terminal.Text(error), CancellationToken.None, IsErrorScreen: true), clock))
        {
            line.Report(new ImportProgress("a/register.csv", 0, 0, 3_000));
            clock.Now += 1_000;
            line.Report(new ImportProgress("a/register.csv", 1_000, 1_000, 3_000));
            line.Report(new ImportProgress("a/register.csv", 1_001, 1_001, 3_000));
        }

        Assert.That(System.Text.Encoding.UTF8.GetString(error.ToArray()).Split('\r'), Has.Length.EqualTo(4).And.ItemAt(1).EqualTo("register.csv: 1,000 rows, 1,000 a second, 2 s left"));
    }

    [Test]
    public void Nobody_watching_sees_no_progress()
    {
        using var error = new MemoryStream();
        var clock = new StepClock { Now = 10_000 };
        using (var line = new ProgressLine(new Terminal(Stream.Null, Terminal.Text(Stream.Null), Terminal.Text(error), CancellationToken.None), clock))
        {
            line.Report(new ImportProgress("register.csv", 1_000, 1_000, 3_000));
        }

        Assert.That(error.Length, Is.Zero);
    }

    /// <summary>A clock of milliseconds that a test moves.</summary>
    private sealed class StepClock : TimeProvider
    {
        public long Now { get; set; }

        public override long TimestampFrequency => 1_000;

        public override long GetTimestamp() => Now;
    }
}
