using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Text;

namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>Names of states and organisations, of the reference data, and adjectives; found by their longest form.</summary>
internal sealed class Names
{
    private const int ShortestMisspelt = 5;

    private const int LongMisspelt = 10;

    private readonly Dictionary<string, List<Name>> _byFirstWord = new(StringComparer.Ordinal);

    private readonly Dictionary<string, EntityId> _written = new(StringComparer.Ordinal);

    private Names()
    {
        var states = new HashSet<EntityId>();
        foreach (var party in new TransferGraphBuilder().Build().Entities.OfType<Party>())
        {
            var isState = party is State && states.Add(party.Id);
            foreach (var name in party.Aliases.Prepend(party.Name).Concat(isState ? [] : [party.Id.Text]))
            {
                Add(name, party.Id, isState, isAdjective: false);
            }
        }

        foreach (var line in Resource.Lines("demonyms.txt"))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (var name in line[(space + 1)..].Split('|', StringSplitOptions.TrimEntries))
            {
                var id = new EntityId(line[..space]);
                Add(name.TrimStart('='), id, states.Contains(id), isAdjective: name[0] != '=');
            }
        }

        foreach (var names in _byFirstWord.Values)
        {
            names.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }
    }

    public static Names Known { get; } = new();

    /// <summary>The longest name that begins at a token; null where none does.</summary>
    public Name? At(Sentence sentence, int index) =>
        sentence.IsCapital(index) && _byFirstWord.TryGetValue(sentence[index].Lower, out var names) ? names.Find(name => IsAt(sentence, index, name.Words)) : null;

    /// <summary>The one name or adjective that differs from a name by a slip of the pen; null where none does, or those of several parties do.</summary>
    public string? Nearest(string name)
    {
        var near = name.Length < ShortestMisspelt ? [] : NearestNames.To(name, _written.Keys, int.MaxValue, name.Length < LongMisspelt ? 1 : 2);
        return near.Select(found => _written[found]).Distinct().Count() == 1 ? near[0] : null;
    }

    private static bool IsAt(Sentence sentence, int index, string[] words)
    {
        for (var word = 0; word < words.Length; word++)
        {
            if (!sentence.Is(index + word, words[word]))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(string name, EntityId id, bool isState, bool isAdjective)
    {
        var words = Tokens.Of(name).ConvertAll(token => token.Lower).ToArray();
        if (!_byFirstWord.TryGetValue(words[0], out var names))
        {
            _byFirstWord.Add(words[0], names = []);
        }

        names.Add(new(words, id, isState, isAdjective));
        if (name.Length >= ShortestMisspelt)
        {
            _written.TryAdd(name, id);
        }
    }

    internal sealed record Name(string[] Words, EntityId Id, bool IsState, bool IsAdjective);
}
