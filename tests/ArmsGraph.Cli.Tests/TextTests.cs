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
    [TestCase("intermediaries KOR UKR")]
    [TestCase("block KOR UKR --parties")]
    [TestCase("totals --by supplier,recipient,category")]
    [TestCase("paid-by USA")]
    [TestCase("bounds KOR UKR")]
    [TestCase("attribute UKR --stage-floor pledged")]
    [TestCase("explain shells")]
    [TestCase("explain shells --narrative")]
    [TestCase("conflicts")]
    [TestCase("about Stoltenberg")]
    [TestCase("facts")]
    [TestCase("whynot POL LTU")]
    [TestCase("whynot SWE UKR")]
    [TestCase("whynot KOR UKR --stage-floor ordered")]
    [TestCase("coverage seoul-2023 --goods tanks")]
    [TestCase("history DEU")]
    [TestCase("holders leopard-2")]
    [TestCase("components k2 UKR")]
    [TestCase("end-users")]
    [TestCase("diff @2023-01-29 @2023-02-01 --from KOR --to UKR")]
    [TestCase("stages shells")]
    [TestCase("routes --help")]
    public void A_person_reads(string line) =>
        Snapshot.Match(Run.Of(line.Split(' ')).Output, line.Replace(' ', '_'));
}
