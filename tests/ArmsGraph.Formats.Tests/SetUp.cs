using NUnit.Framework;

/// <summary>Outside any namespace, so that it holds for the whole assembly: a snapshot that is missing fails.</summary>
[SetUpFixture]
public sealed class SetUp
{
    private const string Strictness = "SNAPSHOOTER_STRICT_MODE";

    [OneTimeSetUp]
    public void Strict() => Environment.SetEnvironmentVariable(Strictness, Environment.GetEnvironmentVariable(Strictness) ?? "true");
}
