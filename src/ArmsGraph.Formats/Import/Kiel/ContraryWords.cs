using System.Globalization;
using System.Text.RegularExpressions;

namespace ArmsGraph.Formats.Import.Kiel;

/// <summary>What an item's own words say against the tracker's types: then it lies in the nearest category that is surely right, and that may be as wide as <c>weapons</c>.</summary>
internal static partial class ContraryWords
{
    private const string Ammunition = "ammunition";
    private const string Artillery = "artillery-ammunition";
    private const string Weapons = "weapons";

    /// <summary>Rounds of smaller ones are for small arms and machine guns, and of others for cannon; in millimetres.</summary>
    private const decimal LeastCannon = 20;

    /// <summary>The first row counts whose words occur in the item, and whose type in its types.</summary>
    private static readonly (Regex Words, string Type, string Category)[] Table =
    [
        (Words(@"^(replacement )?barrels?\b|\bguidance units?\b|\bspare parts? for\b"), "", "spare-parts"),
        (Words(@"^(support )?equipment for\b"), "", Weapons),
        (Words(@"\blaunching pads?$"), "", "missiles"),
        (Words(@"^(?!.*\bfor\b).*\b(missile|air defen[cs]e) launchers?$"), Ammunition, "missiles"),
        (Words(@"^(?!.*\bfor\b).*\blaunchers?$"), Ammunition, Weapons),
        (Words(@"\bsmall arms? and\b|\bgrenade launchers and\b"), Ammunition, Weapons),
        (Words(@"\bto-large\b"), "SALW", Ammunition),
        (Words(@"\bmortar (rounds?|shells?|bombs?|ammunition)\b"), "howitzer", "mortar-ammunition"),
        (Words(@"\b125 ?mm\b.*\bfor T-\d"), "howitzer", "tank-ammunition"),
        (Words(@"^explosive charges?$"), "infantry", "energetic-materials"),
        (Words(@"\d ?mm\b|\banti-(tank|armou?r)\b"), "MANPADS", Weapons),
        (Words(@"\bman-portable\b"), "LAW", "man-portable-air-defence-systems"),
        (Words(@"\brifles?$"), "LAW", "rifles"),
        (Words(@"\b(over|under)(water|sea)\b.*\bdrones?\b"), "", Weapons),
    ];

    /// <summary>The category of an item whose words contradict its types; null where they do not.</summary>
    /// <param name="item">The item.</param>
    /// <param name="types">All its types.</param>
    /// <param name="found">What they stand for.</param>
    public static string? Category(string item, string types, string? found) =>
        Array.Find(Table, row => types.Contains(row.Type, StringComparison.OrdinalIgnoreCase) && row.Words.IsMatch(item)).Category ?? Above(item, found);

    /// <summary>The category above the calibres that an item names; null where what was found is of all of them.</summary>
    private static string? Above(string item, string? found)
    {
        List<decimal> calibres = [.. Calibre().Matches(item).Select(match => decimal.Parse(match.Groups["mm"].Value.Replace(',', '.'), CultureInfo.InvariantCulture))];
        return found switch
        {
            "small-arms-ammunition" => calibres.Exists(calibre => calibre >= LeastCannon) ? Ammunition : null,
            "autocannon-ammunition" => calibres.Exists(calibre => calibre < LeastCannon) ? Ammunition : null,
            not null when Round().Match(found) is { Success: true } round && calibres.Exists(calibre => calibre != decimal.Parse(round.Groups["mm"].Value, CultureInfo.InvariantCulture)) =>
                item.Contains("artillery", StringComparison.OrdinalIgnoreCase) || calibres.TrueForAll(calibre => calibre is 155 or 152 or 122 or 105) ? Artillery : Ammunition,
            _ => null,
        };
    }

    private static Regex Words(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"\b(?<mm>\d{1,4}([.,]\d{1,2})?) ?mm\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Calibre();

    [GeneratedRegex(@"^artillery-ammunition-(?<mm>\d+)mm$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Round();
}
