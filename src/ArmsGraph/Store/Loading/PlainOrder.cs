using System.Collections;
using ArmsGraph.Claims;

namespace ArmsGraph.Store.Loading;

/// <summary>The plain rows of all files of a draft, numbered as they were read and ordered by id.</summary>
internal sealed class PlainOrder
{
    private readonly PlainRows[] _files;

    /// <summary>The rows of file f are numbered from _first[f] on; the last entry is the count of all.</summary>
    private readonly int[] _first;

    /// <summary>The distinct sources, ascending as parts of ids.</summary>
    private readonly byte[][] _sources;

    /// <summary>Rows of source s lie in [_start[s], _start[s + 1]) of <see cref="_rows"/>.</summary>
    private readonly int[] _start;

    /// <summary>Row numbers, ascending by id; those of one id in the order in which they were read.</summary>
    private readonly int[] _rows;

    /// <summary>Whether some id stands twice.</summary>
    private readonly bool _repeats;

    /// <summary>Rows that are no longer among the plain ones, by number; null while there is none.</summary>
    private BitArray? _out;

    /// <summary>Those of them that are among the other claims now.</summary>
    private readonly SortedSet<int> _moved = [];

    public PlainOrder(IReadOnlyList<PlainRows> files)
    {
        _files = [.. files];
        _first = new int[files.Count + 1];
        for (var f = 0; f < files.Count; f++)
        {
            _first[f + 1] = checked(_first[f] + files[f].Count);
        }

        var names = files.SelectMany(rows => Enumerable.Range(1, rows.Sources.Count - 1).Select(code => rows.Sources[code]).Append(rows.OnlySource)).OfType<string>()
            .Distinct(StringComparer.Ordinal).OrderBy(name => name + "/", StringComparer.Ordinal).ToArray();
        _sources = [.. names.Select(IdList.Encode)];
        _start = new int[_sources.Length + 1];
        _rows = new int[_first[^1]];
        var ranks = names.Select((name, rank) => (name, rank)).ToDictionary(s => s.name, s => s.rank, StringComparer.Ordinal);
        BySource(ranks);
        for (var source = 0; source < _sources.Length; source++)
        {
            _repeats |= PlainSort.Run(_rows.AsSpan(_start[source], _start[source + 1] - _start[source]), Local);
        }
    }

    /// <summary>The files, and the number of the first row of each.</summary>
    public IEnumerable<(PlainRows Rows, int First)> Files => _files.Select((rows, f) => (rows, _first[f]));

    /// <summary>How many rows there were, those that were taken out included.</summary>
    public int Count => _rows.Length;

    /// <summary>How many bytes the ids of all rows take at most.</summary>
    public int Bytes => checked(_files.Sum(file => file.Ids.Bytes) + (Count * (1 + _sources.Select(source => source.Length).DefaultIfEmpty().Max())));

    /// <summary>The row at a place of the order; -1 where it was taken out.</summary>
    public int this[int place] => _rows[place] is var row && _out?[row] == true ? -1 : row;

    /// <summary>The file of a row, and its number there.</summary>
    public (PlainRows File, int Row) At(int row) => FileOf(row) is var file ? (_files[file], row - _first[file]) : default;

    /// <summary>The index of a row's file.</summary>
    public int FileOf(int row)
    {
        if (_first.Length == 2)
        {
            return 0;
        }

        var file = Array.BinarySearch(_first, row) is var found && found >= 0 ? found : ~found - 1;
        while (_first[file + 1] == row)
        {
            file++;
        }

        return file;
    }

    public Placed<Claim> Claim(int row) => At(row) is var (file, own) ? file.Claim(own) with { After = row } : throw new InvalidOperationException();

    public string Id(int row) => At(row) is var (file, own) ? $"{file.SourceOf(own)}/{file.Ids.Text(own)}" : "";

    /// <summary>The ids of all rows that are still there.</summary>
    public IEnumerable<string> Ids() => Enumerable.Range(0, Count).Select(place => this[place]).Where(row => row >= 0).Select(Id);

    /// <summary>The row that introduces a fact, -1 where none does. O(log n).</summary>
    public int Find(string id) => Places(id) is var (from, to) && to > from ? this[from] : -1;

    /// <summary>Where in the order an id begins, or would.</summary>
    public int PlaceOf(string id)
    {
        var wanted = IdList.Encode(id);
        var (from, to) = (0, Count);
        while (from < to)
        {
            var middle = from + ((to - from) >> 1);
            (from, to) = Whole(_rows[middle]).AsSpan().SequenceCompareTo(wanted) < 0 ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    /// <summary>Whether a row is now among the other claims.</summary>
    public bool IsMoved(int row) => _moved.Contains(row);

    /// <summary>Takes out rows that say again what another says, and moves to the other claims those that share their id with a claim that says something else.</summary>
    public void Untangle(Draft draft)
    {
        var again = _repeats ? Repeated() : [];
        foreach (var (from, to) in draft.Claims.Select(claim => Places(claim.Value.Id.ToString())))
        {
            _moved.UnionWith(_rows[from..to]);
        }

        foreach (var row in again.Concat(_moved))
        {
            (_out ??= new BitArray(Count))[row] = true;
        }

        if (_moved.Count > 0)
        {
            List<Placed<Claim>> merged = [.. Merge(draft.Claims, _moved)];
            draft.Claims.Clear();
            draft.Claims.AddRange(merged);
        }
    }

    /// <summary>Claims and plain rows in the order in which they were read.</summary>
    public IEnumerable<Placed<Claim>> Merge(IEnumerable<Placed<Claim>> claims, IEnumerable<int> ascendingRows)
    {
        using var rows = ascendingRows.GetEnumerator();
        var more = rows.MoveNext();
        foreach (var claim in claims)
        {
            for (; more && rows.Current < claim.After; more = rows.MoveNext())
            {
                yield return Claim(rows.Current);
            }

            yield return claim;
        }

        for (; more; more = rows.MoveNext())
        {
            yield return Claim(rows.Current);
        }
    }

    /// <summary>The rows that say what the first of their id says; those of an id of which different things are said are moved.</summary>
    private List<int> Repeated()
    {
        var again = new List<int>();
        for (var place = 0; place < Count;)
        {
            var next = place + 1;
            while (next < Count && IsSameId(_rows[place], _rows[next]))
            {
                next++;
            }

            var (file, first) = At(_rows[place]);
            if (Array.TrueForAll(_rows[place..next], row => At(row) is var (other, own) && file.IsSame(first, other, own)))
            {
                again.AddRange(_rows[(place + 1)..next]);
            }
            else
            {
                _moved.UnionWith(_rows[place..next]);
            }

            place = next;
        }

        return again;
    }

    private (int From, int To) Places(string id)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        var source = slash < 0 ? [] : IdList.Encode(id[..slash]);
        var rank = slash < 0 ? -1 : Array.FindIndex(_sources, s => s.AsSpan().SequenceEqual(source));
        if (rank < 0)
        {
            return (0, 0);
        }

        var local = IdList.Encode(id[(slash + 1)..]);
        var (from, to) = (_start[rank], _start[rank + 1]);
        while (from < to)
        {
            var middle = from + ((to - from) >> 1);
            (from, to) = Local(_rows[middle]).SequenceCompareTo(local) < 0 ? (middle + 1, to) : (from, middle);
        }

        while (to < _start[rank + 1] && Local(_rows[to]).SequenceEqual(local))
        {
            to++;
        }

        return (from, to);
    }

    private bool IsSameId(int row, int other) => Local(row).SequenceEqual(Local(other)) && (_sources.Length == 1 || string.Equals(Id(row), Id(other), StringComparison.Ordinal));

    private ReadOnlySpan<byte> Local(int row) => At(row) is var (file, own) ? file.Ids[own] : default;

    private byte[] Whole(int row) => IdList.Encode(Id(row));

    private void BySource(Dictionary<string, int> ranks)
    {
        foreach (var file in _files)
        {
            var rankOf = new int[file.Sources.Count];
            for (var code = 0; code < rankOf.Length; code++)
            {
                rankOf[code] = (code > 0 ? file.Sources[code] : file.OnlySource) is { } name ? ranks[name] : -1;
            }

            for (var row = 0; row < file.Count; row++)
            {
                _start[rankOf[file.Source[row]] + 1]++;
            }
        }

        for (var source = 0; source < _sources.Length; source++)
        {
            _start[source + 1] += _start[source];
        }

        var next = _start[..^1];
        foreach (var (file, first) in Files)
        {
            for (var row = 0; row < file.Count; row++)
            {
                var rank = _sources.Length == 1 ? 0 : ranks[file.SourceOf(row)];
                _rows[next[rank]++] = first + row;
            }
        }
    }
}
