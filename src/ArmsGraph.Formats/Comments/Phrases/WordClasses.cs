using System.Collections.Frozen;

namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>The classes of words that the readers ask for by name; <c>phrases.txt</c> says which words they hold.</summary>
/// <param name="named">Gives the words of a class.</param>
internal sealed class WordClasses(Func<string, FrozenSet<string>> named)
{
    public FrozenSet<string> Aboard { get; } = named("aboard");

    /// <summary>Words that may stand between the words of any phrase.</summary>
    public FrozenSet<string> Adverb { get; } = named("adverb");

    public FrozenSet<string> And { get; } = named("and");

    public FrozenSet<string> Article { get; } = named("article");

    public FrozenSet<string> BeforeVersion { get; } = named("before-version");

    public FrozenSet<string> ComesFrom { get; } = named("comes-from");

    public FrozenSet<string> Company { get; } = named("company");

    public FrozenSet<string> CompanyTail { get; } = named("company-tail");

    public FrozenSet<string> Currency { get; } = named("currency");

    public FrozenSet<string> InName { get; } = named("in-name");

    public FrozenSet<string> InNoName { get; } = named("in-no-name");

    public FrozenSet<string> MadeOfPlatform { get; } = named("made-of-platform");

    public FrozenSet<string> MadeThere { get; } = named("made-there");

    public FrozenSet<string> Make { get; } = named("make");

    public FrozenSet<string> NoPlatform { get; } = named("no-platform");

    public FrozenSet<string> NoType { get; } = named("no-type");

    public FrozenSet<string> OfCompany { get; } = named("of-company");

    public FrozenSet<string> OfMoney { get; } = named("of-money");

    public FrozenSet<string> OfPlatform { get; } = named("of-platform");

    public FrozenSet<string> OfUnnamed { get; } = named("of-unnamed");

    public FrozenSet<string> Or { get; } = named("or");

    public FrozenSet<string> Organ { get; } = named("organ");

    public FrozenSet<string> OriginOfPlatform { get; } = named("origin-of-platform");

    public FrozenSet<string> PayerTail { get; } = named("payer-tail");

    public FrozenSet<string> PlatformTrigger { get; } = named("platform-trigger");

    public FrozenSet<string> Refit { get; } = named("refit");

    public FrozenSet<string> Role { get; } = named("role");

    public FrozenSet<string> System { get; } = named("system");

    public FrozenSet<string> UnnamedHead { get; } = named("unnamed-head");
}
