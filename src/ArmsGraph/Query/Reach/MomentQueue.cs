namespace ArmsGraph.Query.Reach;

/// <summary>Nodes by moment, of equal ones by legs, of equal ones by number: a heap of four branches over plain arrays, kept from one search to the next.</summary>
internal sealed class MomentQueue
{
    private long[] _keys = new long[64];
    private int[] _nodes = new int[64];
    private int _count;

    public void Clear() => _count = 0;

    public void Push(int moment, int legs, int node)
    {
        if (_count == _keys.Length)
        {
            Array.Resize(ref _keys, 2 * _count);
            Array.Resize(ref _nodes, 2 * _count);
        }

        var key = ((long)moment << 16) | (uint)Math.Min(legs, ushort.MaxValue);
        var at = _count++;
        while (at > 0 && IsBefore(key, node, (at - 1) >> 2))
        {
            (_keys[at], _nodes[at]) = (_keys[(at - 1) >> 2], _nodes[(at - 1) >> 2]);
            at = (at - 1) >> 2;
        }

        (_keys[at], _nodes[at]) = (key, node);
    }

    public bool TryPop(out int moment, out int node)
    {
        if (_count == 0)
        {
            (moment, node) = (0, 0);
            return false;
        }

        (moment, node) = ((int)(_keys[0] >> 16), _nodes[0]);
        var (key, last) = (_keys[--_count], _nodes[_count]);
        var at = 0;
        while (true)
        {
            var (least, first) = (-1, (at << 2) + 1);
            for (var child = first; child < Math.Min(first + 4, _count); child++)
            {
                least = least < 0 || IsBefore(_keys[child], _nodes[child], least) ? child : least;
            }

            if (least < 0 || !IsBefore(_keys[least], _nodes[least], key, last))
            {
                break;
            }

            (_keys[at], _nodes[at]) = (_keys[least], _nodes[least]);
            at = least;
        }

        (_keys[at], _nodes[at]) = (key, last);
        return true;
    }

    private bool IsBefore(long key, int node, int place) => IsBefore(key, node, _keys[place], _nodes[place]);

    private static bool IsBefore(long key, int node, long otherKey, int otherNode) => key < otherKey || (key == otherKey && node < otherNode);
}
