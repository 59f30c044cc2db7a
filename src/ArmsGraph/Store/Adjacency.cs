namespace ArmsGraph.Store;

/// <summary>Compressed sparse rows: the legs at each party.</summary>
internal sealed class Adjacency
{
    /// <summary>Legs at party p lie in [_start[p], _start[p + 1]) of <see cref="_legs"/>; ascending by number.</summary>
    private readonly int[] _start;
    private readonly int[] _legs;

    public Adjacency(int parties, List<int> partyOfLeg)
    {
        _start = new int[parties + 1];
        foreach (var party in partyOfLeg)
        {
            _start[party + 1]++;
        }

        for (var p = 0; p < parties; p++)
        {
            _start[p + 1] += _start[p];
        }

        _legs = new int[partyOfLeg.Count];
        var next = _start.AsSpan(0, parties).ToArray();
        for (var leg = 0; leg < partyOfLeg.Count; leg++)
        {
            _legs[next[partyOfLeg[leg]]++] = leg;
        }
    }

    public ReadOnlySpan<int> At(int party) => _legs.AsSpan(_start[party], _start[party + 1] - _start[party]);
}
