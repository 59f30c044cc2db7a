using System.Collections.Frozen;

namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>The table of phrases, and the classes of words that they are made of, as <c>phrases.txt</c> gives them. That file explains its form.</summary>
internal sealed class PhraseTable
{
    /// <summary>Stands for any number where phrases are found by their first word.</summary>
    public const string AnyNumber = "#";

    private readonly Dictionary<string, FrozenSet<string>> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Phrase[]> _byFirstWord = new(StringComparer.Ordinal);

    private PhraseTable(IEnumerable<string> lines)
    {
        var field = PhraseField.Aside;
        foreach (var line in lines)
        {
            switch (line[0])
            {
                case '@':
                    var equals = line.IndexOf('=', StringComparison.Ordinal);
                    var name = line[1..equals].Trim();
                    _classes[name] = SetOf(line[(equals + 1)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Concat(_classes.GetValueOrDefault(name) ?? []));
                    break;
                case '[':
                    field = Enum.Parse<PhraseField>(line.AsSpan().Trim("[ ]"), ignoreCase: true);
                    break;
                default:
                    var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
                    Add(new(field, words[0], [.. words.Skip(1).Select(ElementOf)], line));
                    break;
            }
        }

        Words = new(Class);
    }

    public WordClasses Words { get; }

    public static PhraseTable Default { get; } = new(Resource.Lines("phrases.txt"));

    /// <summary>The table for explanations in prose: phrases of its own, and the classes of both.</summary>
    public static PhraseTable Explanations { get; } = new(Resource.Lines("phrases.txt").Where(line => line[0] == '@').Concat(Resource.Lines("explanations.txt")));

    /// <summary>All phrases, in the order of the file within a field.</summary>
    public IEnumerable<Phrase> Phrases => _byFirstWord.Values.SelectMany(phrases => phrases).Concat(StartingWithState).Distinct();

    /// <summary>The phrases that begin with a word, in the order of the file.</summary>
    public Phrase[] StartingWith(string word) => _byFirstWord.GetValueOrDefault(word) ?? [];

    /// <summary>The phrases that begin with the name of a party.</summary>
    public Phrase[] StartingWithState { get; private set; } = [];

    private FrozenSet<string> Class(string name) => _classes.TryGetValue(name, out var words) ? words : throw new InvalidOperationException($"phrases.txt has no class @{name}");

    private void Add(Phrase phrase)
    {
        var first = phrase.Elements.First(element => element.Kind != ElementKind.Start && !element.IsOptional);
        if (first.Kind is ElementKind.State or ElementKind.Parties)
        {
            StartingWithState = [.. StartingWithState, phrase];
            return;
        }

        foreach (var word in phrase.Elements.TakeWhile(element => !ReferenceEquals(element, first)).Append(first).SelectMany(FirstWords))
        {
            _byFirstWord[word] = [.. StartingWith(word), phrase];
        }
    }

    private static IEnumerable<string> FirstWords(Element element) => element.Kind switch
    {
        ElementKind.Open => ["("],
        ElementKind.Number => [AnyNumber],
        _ => element.Words,
    };

    private Element ElementOf(string written)
    {
        var isOptional = written.Length > 2 && written[0] == '[' && written[^1] == ']';
        var inner = isOptional ? written[1..^1] : written;
        return inner switch
        {
            "^" => new(ElementKind.Start, SetOf([]), isOptional),
            "(" => new(ElementKind.Open, SetOf([]), isOptional),
            "..." => new(ElementKind.Gap, SetOf([]), isOptional),
            "$" => new(ElementKind.Rest, SetOf([]), isOptional),
            "{number}" => new(ElementKind.Number, SetOf([]), isOptional),
            "{parties}" => new(ElementKind.Parties, SetOf([]), isOptional),
            "{state}" => new(ElementKind.State, SetOf([]), isOptional),
            "{payers}" => new(ElementKind.Payers, SetOf([]), isOptional),
            "{platforms}" => new(ElementKind.Platforms, SetOf([]), isOptional),
            ['!', .. var not] => new(ElementKind.Not, Alternatives(not), isOptional),
            _ => new(ElementKind.Word, Alternatives(inner), isOptional),
        };
    }

    private FrozenSet<string> Alternatives(string written) =>
        SetOf(written.Split('|').SelectMany(word => word[0] == '@' ? Class(word[1..]) : (IEnumerable<string>)[word]));

    private static FrozenSet<string> SetOf(IEnumerable<string> words) => words.ToFrozenSet(StringComparer.Ordinal);
}
