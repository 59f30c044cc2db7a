using System.Text;

namespace ArmsGraph.Text;

/// <summary>The words that stand for enumerated values in documents, answers and on the command line: lower case with hyphens.</summary>
public static class Words
{
    /// <summary>The word of a value: <c>InDelivery</c> is <c>in-delivery</c>. O(1).</summary>
    /// <param name="value">A named value of the enumeration.</param>
    public static string Of<T>(T value) where T : struct, Enum => Table<T>.ToWord[value];

    /// <summary>The value that a word stands for; false where the enumeration has no such word. Ordinal, O(1).</summary>
    /// <param name="word">The word, lower case with hyphens.</param>
    /// <param name="value">The value, or the default one.</param>
    public static bool TryParse<T>(string word, out T value) where T : struct, Enum => Table<T>.ToValue.TryGetValue(word, out value);

    /// <summary>All words of an enumeration, in the order of its values.</summary>
    public static IReadOnlyList<string> All<T>() where T : struct, Enum => Table<T>.Words;

    /// <summary>The word of a value whose enumeration is known only when the program runs.</summary>
    public static string Of(Enum value) => Hyphenate((value ?? throw new ArgumentNullException(nameof(value))).ToString());

    internal static string Hyphenate(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }

    private static class Table<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ToWord = Enum.GetValues<T>().Distinct().ToDictionary(v => v, v => Hyphenate(v.ToString()));
        public static readonly Dictionary<string, T> ToValue = ToWord.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
        public static readonly string[] Words = [.. Enum.GetValues<T>().Distinct().Select(v => ToWord[v])];
    }
}
