using ArmsGraph.Model;
using ArmsGraph.Model.Entities;

namespace ArmsGraph.Formats.Import;

/// <summary>Finds whom a name stands for at a time: a state, an organisation or a group of the reference data.</summary>
internal sealed class PartyNames
{
    private readonly Dictionary<string, List<Party>> _parties = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Party>>.AlternateLookup<ReadOnlySpan<char>> _spans;
    private readonly Dictionary<(string, int), Party?> _found = [];

    public PartyNames(IEnumerable<Entity> known)
    {
        foreach (var party in known.OfType<Party>())
        {
            foreach (var name in party.Aliases.Append(party.Name).Append(party.Id.Text).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                (_parties.TryGetValue(name, out var bearers) ? bearers : _parties[name] = []).Add(party);
            }
        }

        _spans = _parties.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whom a name stands for in a year; null where nobody, or several, bear it. Of several, only those that lived then count.</summary>
    public Party? Find(string name, int? year)
    {
        var key = (name, year ?? 0);
        if (!_found.TryGetValue(key, out var party))
        {
            _found.Add(key, party = Search(name, year));
        }

        return party;
    }

    private Party? Search(string name, int? year)
    {
        if (!_spans.TryGetValue(name.AsSpan().Trim(), out var bearers))
        {
            return null;
        }

        if (bearers.Count == 1)
        {
            return bearers[0];
        }

        var alive = year is { } y ? bearers.Where(party => party.Existed?.Hull.Overlaps(Years.Window(y)) != false).ToList() : bearers;
        return alive.Count == 1 ? alive[0] : null;
    }

}
