using System.Collections.Concurrent;
using ArmsGraph.Store;

namespace ArmsGraph.Query;

/// <summary>
/// What is known of a lot as a number, its state, and how each letter of goods moves it on: an automaton, filled as it is asked and shared by all questions of one rule
/// of continuity. What was found once is read without a lock.
/// </summary>
internal sealed class Lots
{
    /// <summary>The goods cannot be those of the lot.</summary>
    public const int None = -1;

    private const int NotAsked = -2;

    private readonly GoodsTree _tree;
    private readonly GoodsRelation _relation;
    private readonly Letters _letters;
    private readonly Continuity _floor;
    private readonly int _asked;
    private readonly Lock _filling = new();
    private readonly Dictionary<string, int> _states = new(StringComparer.Ordinal);
    private readonly List<State> _known = [];
    private readonly ConcurrentDictionary<int, int> _only = [];
    private readonly int[] _start;
    private volatile bool[]? _met;

    /// <summary>By state and letter; an entry is written once, from <see cref="NotAsked"/> to what it stays.</summary>
    private volatile int[][] _joins = [];
    private volatile int[][] _goesOn = [];

    public Lots(GoodsTree tree, GoodsRelation relation, Letters letters, Continuity floor, int asked)
    {
        (_tree, _relation, _letters, _floor, _asked) = (tree, relation, letters, floor, asked);
        _start = Unasked();
    }

    /// <summary>The state of a lot on a first leg; <see cref="None"/> where the goods asked for cannot be those of the leg.</summary>
    public int Start(int letter) => Volatile.Read(ref _start[letter]) is var known and not NotAsked ? known : Fill(_start, letter, Started);

    /// <summary>The state after one more leg at an inferred junction; <see cref="None"/> where the floor of continuity forbids it.</summary>
    public int Join(int state, int letter) => Volatile.Read(ref _joins[state][letter]) is var known and not NotAsked ? known : Fill(_joins[state], letter, l => Joined(state, l));

    /// <summary>The state after one more leg that a source says the lot went on.</summary>
    public int GoOn(int state, int letter) => Volatile.Read(ref _goesOn[state][letter]) is var known and not NotAsked ? known : Fill(_goesOn[state], letter, l => Carried(state, l));

    /// <summary>Whether two states may be of one good; what a simple route does not bring twice to one party.</summary>
    public bool IsSameGood(int first, int second)
    {
        var (a, b) = (Known(first), Known(second));
        return (a.Count == 0 && b.Count == 0) || _relation.Between(a, b, refitted: false) is >= Continuity.SameCategory || a.Intersect(b).Any();
    }

    /// <summary>The goods as the last leg stated them, a number of the tree's sets.</summary>
    public int LastGoods(int state)
    {
        lock (_filling)
        {
            return _known[state].Last;
        }
    }

    /// <summary>Whether a lot of the goods asked for can ever be on a leg of a letter, links that sources declare left aside. O(states x letters) once.</summary>
    public bool MayMeet(int letter) => (_met ??= Meet())[letter];

    /// <summary>The one letter that keeps a lot in its state, where no letter moves it elsewhere; else -1.</summary>
    public int OnlyLetter(int state) => _only.GetOrAdd(state, FindOnlyLetter);

    private bool[] Meet()
    {
        var met = new bool[_letters.Count];
        var seen = new HashSet<int>();
        var open = new Queue<int>();
        void Reach(int state, int letter)
        {
            met[letter] |= state != None;
            if (state != None && seen.Add(state))
            {
                open.Enqueue(state);
            }
        }

        for (var letter = 0; letter < met.Length; letter++)
        {
            Reach(Start(letter), letter);
        }

        while (open.TryDequeue(out var state))
        {
            for (var letter = 0; letter < met.Length; letter++)
            {
                Reach(Join(state, letter), letter);
            }
        }

        return met;
    }

    private int FindOnlyLetter(int state)
    {
        var only = -1;
        for (var letter = 0; letter < _letters.Count; letter++)
        {
            var next = Join(state, letter);
            if (next != None)
            {
                if (next != state || only >= 0)
                {
                    return -1;
                }

                only = letter;
            }
        }

        return only;
    }

    private IReadOnlyList<int> Known(int state)
    {
        lock (_filling)
        {
            return _known[state].Lot;
        }
    }

    private int Fill(int[] row, int letter, Func<int, int> state)
    {
        lock (_filling)
        {
            var found = state(letter);
            Volatile.Write(ref row[letter], found);
            return found;
        }
    }

    private int Started(int letter)
    {
        var stated = _tree.Set(_letters.Goods(letter));
        return _asked < 0 || _tree.IsUnstated(_asked) ? StateOf(letter, stated)
            : _relation.Matches(_asked, stated) ? StateOf(letter, _relation.Narrow([_asked], stated, refitted: false))
            : None;
    }

    /// <summary>Of several goods in one line only those count that the lot can still be.</summary>
    private int Joined(int state, int letter)
    {
        var (last, lot) = _known[state];
        var (stated, refitted) = (_tree.Set(_letters.Goods(letter)), _letters.IsRefitted(letter));
        var still = _tree.Set(last).Where(g => lot.Contains(g) || _relation.Between([g], lot, refitted: false) is >= Continuity.SameCategory).ToList();
        if (!((_relation.Between(still, stated, refitted) ?? (_floor == Continuity.None ? Continuity.None : null)) >= _floor))
        {
            return None;
        }

        var narrowed = _relation.Narrow(lot, stated, refitted);
        return narrowed.Count > 0 ? StateOf(letter, narrowed)
            : (_relation.Between(lot, stated, refitted) ?? Continuity.None) >= _floor ? StateOf(letter, stated)
            : None;
    }

    private int Carried(int state, int letter)
    {
        var stated = _tree.Set(_letters.Goods(letter));
        var narrowed = _relation.Narrow(_known[state].Lot, stated, _letters.IsRefitted(letter));
        return StateOf(letter, narrowed.Count > 0 ? narrowed : stated);
    }

    private int StateOf(int letter, IReadOnlyList<int> lot)
    {
        var goods = _letters.Goods(letter);
        var key = $"{goods}:{string.Join(',', lot)}";
        if (!_states.TryGetValue(key, out var state))
        {
            state = _known.Count;
            _known.Add(new State(goods, lot));
            (_joins, _goesOn) = ([.. _joins, Unasked()], [.. _goesOn, Unasked()]);
            _states.Add(key, state);
        }

        return state;
    }

    private int[] Unasked()
    {
        var row = new int[_letters.Count];
        Array.Fill(row, NotAsked);
        return row;
    }

    /// <param name="Last">The goods of the last leg as stated.</param>
    /// <param name="Lot">What is known of the lot by all its legs.</param>
    private sealed record State(int Last, IReadOnlyList<int> Lot);
}
