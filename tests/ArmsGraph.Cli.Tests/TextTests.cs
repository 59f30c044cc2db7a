using NUnit.Framework;
using Snapshooter.NUnit;

namespace ArmsGraph.Cli.Tests;

/// <summary>What a person reads, reviewed as snapshots.</summary>
public sealed class TextTests
{
    [TestCase("routes KOR UKR")]
    [TestCase("around --issuer KOR")]
    [TestCase("policy KOR POL")]
    [TestCase("consent leopard-2 FRA UKR")]
    [TestCase("substitutions KOR UKR")]
    [TestCase("intermediaries KOR UKR")]
    [TestCase("block KOR UKR --parties")]
    [TestCase("totals --by supplier,recipient,category")]
    [TestCase("paid-by USA")]
    [TestCase("bounds KOR UKR")]
    [TestCase("attribute UKR --stage-floor pledged")]
    [TestCase("explain shells")]
    [TestCase("conflicts")]
    [TestCase("about Stoltenberg")]
    [TestCase("facts")]
    [TestCase("routes --help")]
    public void A_person_reads(string line) =>
        Snapshot.Match(Run.Of(line.Split(' ')).Output, line.Replace(' ', '_'));
}
