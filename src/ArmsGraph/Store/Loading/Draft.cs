using ArmsGraph.Claims;
using ArmsGraph.Diagnostics;
using ArmsGraph.Model.Entities;

namespace ArmsGraph.Store.Loading;

/// <summary>What has been added and is not yet a store.</summary>
internal sealed class Draft
{
    /// <summary>Where plain claims from code go, as long as nothing plain was read after them.</summary>
    private PlainClaims? _open;

    public List<Placed<Source>> Sources { get; } = [];

    public List<Placed<Entity>> Entities { get; } = [];

    public List<Placed<Claim>> Claims { get; } = [];

    /// <summary>Plain transfers, by origin, in the order in which they were read.</summary>
    public List<PlainRows> Plain { get; } = [];

    /// <summary>How many plain transfers there are.</summary>
    public int PlainCount => Plain.Count == 0 ? 0 : Plain.Sum(rows => rows.Count);

    /// <summary>Claims that were refused for their shape: what else they say is still checked, so that all their faults are told at once.</summary>
    public List<Placed<Claim>> Faulty { get; } = [];

    /// <summary>Ids whose declaration was refused: a reference to one is no further fault.</summary>
    public HashSet<string> Refused { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a claim that comes from code.</summary>
    public void Add(Claim claim, Position position)
    {
        if (!PlainClaims.Takes(claim))
        {
            Claims.Add(new Placed<Claim>(claim, position) { After = PlainCount });
            return;
        }

        if (_open is null || Plain.Count == 0 || Plain[^1] != _open.Rows)
        {
            _open = new PlainClaims();
            Plain.Add(_open.Rows);
        }

        _open.Add(claim, position);
    }

    public void AddRange(Draft other)
    {
        Sources.AddRange(other.Sources);
        Entities.AddRange(other.Entities);
        var before = PlainCount;
        Claims.AddRange(before == 0 ? other.Claims : other.Claims.Select(claim => claim with { After = claim.After + before }));
        Plain.AddRange(other.Plain);
        Faulty.AddRange(other.Faulty);
        Refused.UnionWith(other.Refused);
    }
}
