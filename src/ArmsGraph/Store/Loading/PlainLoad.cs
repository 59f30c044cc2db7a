using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;

namespace ArmsGraph.Store.Loading;

/// <summary>Puts plain rows into the columns of a store, and their legs into its table.</summary>
internal sealed class PlainLoad
{
    private readonly StoreLoad _store;
    private readonly LegDraft _legs;
    private readonly LegProjection _projection;
    private readonly PlainOrder _plain;
    private readonly CancellationToken _cancellation;
    private readonly PlainMap[] _maps;

    /// <summary>By entity, whether it is a party that lived for a time.</summary>
    private readonly bool[] _isMortal;

    public PlainLoad(StoreLoad store, LegDraft legs, LegProjection projection, PlainOrder plain, CancellationToken cancellation)
    {
        (_store, _legs, _projection, _plain, _cancellation) = (store, legs, projection, plain, cancellation);
        _maps = [.. plain.Files.Select(file => new PlainMap(file.Rows, store, legs))];
        _isMortal = [.. plain.Count == 0 ? [] : store.Entities.All.Select(entity => entity is Party { Existed: not null })];
    }

    /// <summary>Adds a stretch of the order, each row a fact with no other claim.</summary>
    public void Add(int from, int to)
    {
        for (var place = from; place < to; place++)
        {
            _cancellation.ThrowIfCancellationRequested();
            Add(place, []);
        }
    }

    /// <summary>Adds the fact of a row, with what others say of it; nothing where the row was taken out.</summary>
    public void Add(int place, IReadOnlyList<Claim> further)
    {
        if (_plain[place] is not (var row and >= 0))
        {
            return;
        }

        var (file, own) = _plain.At(row);
        var map = _maps[_plain.FileOf(row)];
        var claim = _store.Claims.Count;
        _store.Claims.AddFact(map.Namespace(own), file.Ids[own], map.Codes(own), further);
        AddLeg(claim, file, own, map);
    }

    private void AddLeg(int claim, PlainRows file, int row, PlainMap map)
    {
        var (from, to) = (map.Party(file.From[row]), map.Party(file.To[row]));
        var warnings = from == to ? 1 : Outside(from, map, row) + Outside(to, map, row);
        if ((warnings > 0 && !_store.Warnings.IsFull) || map.IsModernised(row))
        {
            _projection.Add(claim, _store.Claims[claim], file.Position(row));
            _store.Warnings.Cap();
            return;
        }

        _store.Warnings.Count(warnings);
        if (from != to)
        {
            _legs.Add(new LegRow(claim, 0, 0, from, to, map.Letter(row), map.TimingCode(row), -1, (byte)map.Stage(row), IsCancelled: false));
        }
    }

    private int Outside(int party, PlainMap map, int row) => _isMortal[party] && _store.Entities[party] is Party { Existed: { } existed } && !existed.Hull.Overlaps(map.Timing(row).Possible.Hull) ? 1 : 0;
}
