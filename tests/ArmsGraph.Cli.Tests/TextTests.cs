using NUnit.Framework;
using Snapshooter.NUnit;

namespace ArmsGraph.Cli.Tests;

/// <summary>What a person reads, reviewed as snapshots.</summary>
public sealed class TextTests
{
    [TestCase("routes KOR UKR")]
    [TestCase("reach KOR UKR")]
    [TestCase("earliest KOR")]
    [TestCase("earliest KOR POL --inferred")]
    [TestCase("latest KOR POL --inferred --by 2024-01-01")]
    [TestCase("destinations KOR --inferred --top 2")]
    [TestCase("origins UKR")]
    [TestCase("subgraph KOR UKR")]
    [TestCase("fewest KOR UKR")]
    [TestCase("fastest KOR UKR")]
    [TestCase("around --issuer KOR")]
    [TestCase("policy KOR POL")]
    [TestCase("consent leopard-2 FRA UKR")]
    [TestCase("substitutions KOR UKR")]
    [TestCase("explain shells")]
    [TestCase("conflicts")]
    [TestCase("about Stoltenberg")]
    [TestCase("facts")]
    [TestCase("routes --help")]
    public void A_person_reads(string line) =>
        Snapshot.Match(Run.Of(line.Split(' ')).Output, line.Replace(' ', '_'));
}
