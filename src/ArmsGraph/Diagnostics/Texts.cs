using ArmsGraph.Text;

namespace ArmsGraph.Diagnostics;

/// <summary>The code and text of every diagnostic, in one place; <c>docs/errors.md</c> has a section for each code.</summary>
internal static class Texts
{
    public const string Syntax = "AG1001";
    public const string DuplicateKey = "AG1002";
    public const string TooDeep = "AG1003";
    public const string TooLarge = "AG1004";
    public const string TextTooLong = "AG1005";
    public const string BadText = "AG1006";
    public const string Unreadable = "AG1007";
    public const string More = "AG1008";

    public const string UnknownProperty = "AG2001";
    public const string Missing = "AG2002";
    public const string WrongShape = "AG2003";
    public const string UnknownWord = "AG2004";
    public const string BadDate = "AG2005";
    public const string BadQuantity = "AG2006";
    public const string BadId = "AG2007";
    public const string BadNumber = "AG2008";
    public const string IdOrClaimOn = "AG2009";
    public const string NotADocument = "AG2010";

    public const string UnknownReference = "AG3001";
    public const string WrongKind = "AG3002";
    public const string DeclaredTwice = "AG3003";
    public const string NoSource = "AG3004";
    public const string LegsMismatch = "AG3005";
    public const string IntendedStage = "AG3006";
    public const string RetractsNothing = "AG3007";
    public const string KindDiffers = "AG3008";
    public const string Cycle = "AG3009";

    public const string OutsideLife = "AG4001";
    public const string SelfTransfer = "AG4002";

    public static string UnknownName(string name, string expected, IReadOnlyList<string> nearest) =>
        $"no {expected} is known as \"{Printable.Line(name)}\"{DidYouMean(nearest)}";

    public static string Expected(string property, string found, string expected) => $"'{Printable.Line(property)}' holds {found}; expected {expected}";

    public static string NoSuchProperty(string property, string owner, IReadOnlyList<string> nearest, IEnumerable<string> known) =>
        $"{owner} has no property '{Printable.Line(property)}'{(nearest.Count > 0 ? DidYouMean(nearest) : $"; expected one of {string.Join(", ", known.Distinct(StringComparer.Ordinal))}")}";

    public static string NoSuchWord(string property, string word, IReadOnlyList<string> words) =>
        $"'{property}' holds \"{Printable.Line(word)}\"; expected one of {string.Join(", ", words)}";

    public static string NoSuchReference(string field, string id, string expected, IReadOnlyList<string> nearest) =>
        $"'{field}' names \"{Printable.Line(id)}\", which nothing declares; expected {expected}{DidYouMean(nearest)}";

    /// <summary>A word for a kind of thing, with its article.</summary>
    public static string A(string word) => word is ['a' or 'e' or 'i' or 'o' or 'u', ..] ? $"an {word}" : $"a {word}";

    public static string DidYouMean(IReadOnlyList<string> nearest) =>
        nearest.Count == 0 ? "" : $"; nearest: {string.Join(", ", nearest.Select(Printable.Line))}";
}
