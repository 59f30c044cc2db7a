using NUnit.Framework;

namespace ArmsGraph.Cli.Tests;

/// <summary>A series that is no transfer is told with its measure, and no sum takes it in.</summary>
public sealed class IndicatorTests
{
    private const string Series = """
        { "sources": [ { "id": "s" } ], "facts": [
          { "id": "f", "type": "indicator", "measure": "SIPRI TIV", "party": "ALB", "counterpart": "BFA", "direction": "exports", "unit": "million", "values": [ { "year": 2011, "value": { "min": 0, "max": 0.5 } } ], "source": "s" },
          { "id": "g", "type": "indicator", "measure": "SIPRI TIV", "party": "BFA", "direction": "imports", "unit": "million", "values": [ { "year": 2001, "value": 7 }, { "year": 2002, "value": 8 }, { "year": 2003, "value": 8 }, { "year": 2004, "value": 8 }, { "year": 2006, "value": 9 } ], "source": "s" } ] }
        """;

    [TestCase("facts", "ALB with BFA: exports in million SIPRI TIV  2011: 0-0.5")]
    [TestCase("about BFA", "BFA: imports in million SIPRI TIV  2001: 7, 2006: 9, 5 years in all")]
    [TestCase("about ALB", "named by 1 fact")]
    [TestCase("explain f --narrative", "exports of Albania to Burkina Faso come to 0-0.5 million SIPRI TIV (2011)")]
    [TestCase("explain g --narrative", "imports of Burkina Faso come to 7 (2001) and later 9 million SIPRI TIV (2006), with 5 years told")]
    [TestCase("totals --by supplier", "no totals")]
    [TestCase("routes ALB BFA", "no route")]
    public void A_person_reads(string line, string said) =>
        Assert.That(Run.With(Series, [.. line.Split(' '), "--facts", "-"]).Output, Does.Contain(said));
}
