using System.Globalization;
using System.Text.RegularExpressions;

namespace ArmsGraph.Model.Facts;

/// <summary>What words for a number bound. A typical range is never a bound: "hundreds" is 200 or more, and nothing says how many more.</summary>
internal static partial class QuantityWords
{
    /// <summary>"about N" without a stated tolerance: within this share of N.</summary>
    private const decimal Tolerance = 0.1m;

    private static readonly Dictionary<string, decimal> AtLeast = new(StringComparer.OrdinalIgnoreCase)
    {
        ["unknown"] = 1, ["some"] = 1, ["several"] = 3, ["tens"] = 20, ["dozens"] = 24, ["hundreds"] = 200, ["thousands"] = 2_000,
        ["tens of thousands"] = 20_000, ["hundreds of thousands"] = 200_000, ["millions"] = 2_000_000,
    };

    public static bool TryRead(string text, out decimal min, out decimal? max)
    {
        (min, max) = (0, null);
        if (AtLeast.TryGetValue(text.Trim(), out min))
        {
            return true;
        }

        if (Form().Match(text) is not { Success: true } match || !Number(match, "n", out var n))
        {
            return false;
        }

        var tolerance = n * Tolerance;
        if (match.Groups["tolerance"].Success && !Number(match, "tolerance", out tolerance))
        {
            return false;
        }

        decimal? upper = null;
        if (match.Groups["m"].Success)
        {
            if (match.Groups["word"].Success || !Number(match, "m", out var m) || m < n)
            {
                return false;
            }

            upper = m;
        }

        (min, max) = match.Groups["word"].Value.ToUpperInvariant() switch
        {
            "UP TO" or "AT MOST" => (0, n),
            "AT LEAST" => (n, null),
            "OVER" or "MORE THAN" => (decimal.IsInteger(n) ? n + 1 : n, (decimal?)null),
            "ABOUT" or "AROUND" or "APPROXIMATELY" => (Math.Max(0, n - tolerance), n + tolerance),
            _ => (n, upper ?? n),
        };
        return match.Groups["tolerance"].Success ? match.Groups["word"].Value.ToUpperInvariant() is "ABOUT" or "AROUND" or "APPROXIMATELY" : true;
    }

    private static bool Number(Match match, string group, out decimal value) =>
        decimal.TryParse(match.Groups[group].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
        && value <= 1_000_000_000_000_000m;

    [GeneratedRegex(
        @"^\s*(?:(?<word>up to|at most|at least|over|more than|about|around|approximately)\s+)?(?<n>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,16}(?:\.[0-9]{1,8})?)(?:\s*-\s*(?<m>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,16}(?:\.[0-9]{1,8})?))?(?:\s*(?:\+-|\+/-|±)\s*(?<tolerance>[0-9]{1,16}(?:\.[0-9]{1,8})?))?\s*\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
