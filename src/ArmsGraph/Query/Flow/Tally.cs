namespace ArmsGraph.Query.Flow;

/// <summary>Sums by key over facts. The versions of one fact are alternatives: of them the hull counts, and never their sum.</summary>
internal sealed class Tally<TKey> where TKey : notnull
{
    private readonly Dictionary<TKey, Sum> _sums = [];
    private readonly Dictionary<TKey, SortedSet<int>> _facts = [];

    public IEnumerable<(TKey Key, Sum Sum, IReadOnlyCollection<int> Facts)> Sums => _sums.Select(pair => (pair.Key, pair.Value, (IReadOnlyCollection<int>)_facts[pair.Key]));

    /// <summary>Adds a fact by what each of its versions says, in any order; a version may say nothing of a key that another has.</summary>
    public void Add(int fact, IReadOnlyCollection<IEnumerable<(TKey Key, Sum Sum)>> versions)
    {
        var totals = versions.Select(version => version.GroupBy(part => part.Key).ToDictionary(parts => parts.Key, parts => parts.Select(part => part.Sum).Aggregate((a, b) => a + b))).ToList();
        foreach (var key in totals.SelectMany(version => version.Keys).Distinct())
        {
            var hull = totals.Select(version => version.GetValueOrDefault(key, Sum.Nothing)).Aggregate((a, b) => a.Or(b));
            _sums[key] = _sums.GetValueOrDefault(key, Sum.Nothing) + hull;
            (_facts.TryGetValue(key, out var facts) ? facts : _facts[key] = []).Add(fact);
        }
    }
}
