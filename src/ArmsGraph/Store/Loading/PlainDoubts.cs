using ArmsGraph.Model;
using ArmsGraph.Model.Entities;

namespace ArmsGraph.Store.Loading;

/// <summary>Finds plain rows that name something which is not there or is of another kind; each name of a file is looked up once.</summary>
internal static class PlainDoubts
{
    /// <summary>Those rows, ascending.</summary>
    public static IEnumerable<int> Among(PlainOrder plain, IReadOnlyDictionary<EntityId, Entity> entities, IReadOnlyDictionary<SourceId, Source> sources)
    {
        foreach (var (file, first) in plain.Files)
        {
            bool[] Unsound<T>(IValues<string> names) =>
                [.. Enumerable.Range(0, names.Count).Select(code => code > 0 && (!entities.TryGetValue(file.Entity(names[code]!), out var found) || found is not T))];
            var (parties, goods) = (Unsound<Party>(file.Parties), Unsound<Goods>(file.Items));
            bool[] named = [.. Enumerable.Range(0, file.Sources.Count).Select(code => (code > 0 ? file.Sources[code] : file.OnlySource) is { } name && !sources.ContainsKey(new SourceId(name)))];
            if (!Array.Exists([.. parties, .. goods, .. named], unsound => unsound))
            {
                continue;
            }

            for (var row = 0; row < file.Count; row++)
            {
                if ((parties[file.From[row]] || parties[file.To[row]] || goods[file.Goods[row]] || named[file.Source[row]]) && !plain.IsMoved(first + row))
                {
                    yield return first + row;
                }
            }
        }
    }
}
