using NUnit.Framework;

/// <summary>Outside any namespace, so that it holds for the whole assembly: a snapshot that is missing fails.</summary>
[SetUpFixture]
public sealed class SetUp
{
    [OneTimeSetUp]
    public void Strict() => Environment.SetEnvironmentVariable("SNAPSHOOTER_STRICT_MODE", Environment.GetEnvironmentVariable("ARMSGRAPH_NEW_SNAPSHOTS") == "1" ? "false" : "true");
}
