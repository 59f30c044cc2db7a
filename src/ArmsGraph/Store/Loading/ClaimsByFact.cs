using ArmsGraph.Claims;

namespace ArmsGraph.Store.Loading;

/// <summary>Goes through the facts of some claims, ascending by id; of each fact the introducing claim comes first, then the others by source, those of one source as they were read.</summary>
internal sealed class ClaimsByFact
{
    private readonly List<Placed<Claim>> _all;

    /// <summary>The ids of the claims' facts.</summary>
    private readonly IdList _ids = new();
    private readonly int[] _order;
    private int _next;

    public ClaimsByFact(List<Placed<Claim>> claims)
    {
        _all = claims;
        _order = new int[claims.Count];
        _ids.Reserve(claims.Count, claims.Sum(claim => claim.Value.Fact.Id.ToString().Length));
        for (var i = 0; i < _order.Length; i++)
        {
            _ids.Add(claims[i].Value.Fact.Id.ToString());
            _order[i] = i;
        }

        PlainSort.Run(_order, row => _ids[row]);
    }

    /// <summary>How many bytes the ids of all facts take at most.</summary>
    public int Bytes => _ids.Bytes;

    /// <summary>The claims of the fact that was reached last.</summary>
    public List<Placed<Claim>> Claims { get; } = [];

    /// <summary>Goes to the next fact; false at the end.</summary>
    public bool Next(out ReadOnlySpan<byte> id)
    {
        id = _next < _order.Length ? _ids[_order[_next]] : [];
        if (_next == _order.Length)
        {
            return false;
        }

        Claims.Clear();
        for (; _next < _order.Length && _ids[_order[_next]].SequenceEqual(id); _next++)
        {
            Claims.Add(_all[_order[_next]]);
        }

        if (Claims.Count > 1)
        {
            List<Placed<Claim>> sorted = [.. Claims.OrderBy(claim => claim.Value.Introduces ? 0 : 1).ThenBy(claim => claim.Value.Source.Text, StringComparer.Ordinal)];
            Claims.Clear();
            Claims.AddRange(sorted);
        }

        return true;
    }
}
