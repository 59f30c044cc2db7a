using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;

namespace ArmsGraph.Store.Loading;

/// <summary>What the numbers in a file's plain rows are in a store: numbers of its pools, entities and sets of goods. Each is looked up once.</summary>
internal sealed class PlainMap
{
    private readonly PlainRows _file;
    private readonly LegDraft _legs;
    private readonly byte[][] _namespaces;
    private readonly int[] _sources;
    private readonly Renumbering _places, _notes, _participants, _parties, _goods, _sets, _quantities, _lineNotes, _terms, _dates, _deliveries, _deals;

    /// <summary>One more than the letter of each goods, and than the code of the timing of each date and series of deliveries; 0 until some leg has it.</summary>
    private readonly int[] _letters, _timingCodes, _seriesCodes;

    public PlainMap(PlainRows file, StoreLoad store, LegDraft legs)
    {
        (_file, _legs) = (file, legs);
        var (claims, transfers) = (store.Claims, store.Claims.Transfers);
        int Entity(string name) => store.Entities.TryGet(file.Entity(name), out var ordinal) ? store.Entities.Canonical(ordinal) : -1;
        string Source(int code) => code == 0 ? file.OnlySource! : file.Sources[code]!;
        _namespaces = [.. Enumerable.Range(0, file.Sources.Count).Select(code => IdList.Encode($"{Source(code)}/"))];
        _sources = [.. Enumerable.Range(0, file.Sources.Count).Select(code => claims.Sources.Intern(Source(code)))];
        _places = claims.Places.Take(file.Places);
        _notes = claims.Texts.Take(file.Notes);
        _participants = transfers.Participants.Take(file.Parties, name => new Participant { Party = file.Entity(name) });
        _parties = Renumbering.Of(file.Parties, Entity);
        _goods = transfers.GoodsLists.Take(file.Items, name => [new GoodsRef(file.Entity(name))]);
        _sets = Renumbering.Of(file.Items, name => Entity(name) is var goods and >= 0 ? store.Goods.SetOf(goods) : -1);
        _quantities = transfers.Quantities.Take(file.Quantities);
        _lineNotes = transfers.Notes.Take(file.LineNotes);
        _terms = Renumbering.Of(file.TermLists, terms => terms.Count == 0 ? 0 : transfers.TermLists.Intern(terms));
        _dates = transfers.Dates.Take(file.Dates);
        _deliveries = transfers.DeliveryLists.Take(file.DeliveryLists);
        _deals = transfers.DealNames.Take(file.Deals);
        _letters = new int[file.Items.Count];
        _timingCodes = new int[file.Dates.Count];
        _seriesCodes = new int[file.DeliveryLists.Count];
    }

    /// <summary>What the id of a row's fact begins with.</summary>
    public ReadOnlySpan<byte> Namespace(int row) => _namespaces[_file.Source[row]];

    public PlainCodes Codes(int row) => new()
    {
        Source = _sources[_file.Source[row]],
        Place = _places[_file.Place[row]],
        Note = _notes[_file.Note[row]],
        Reported = _dates[_file.Reported[row]],
        From = _participants[_file.From[row]],
        To = _participants[_file.To[row]],
        Goods = _goods[_file.Goods[row]],
        Quantity = _quantities[_file.Quantity[row]],
        LineNote = _lineNotes[_file.LineNote[row]],
        Stage = _file.Stage[row],
        Terms = _terms[_file.Terms[row]],
        Announced = _dates[_file.Announced[row]],
        Ordered = _dates[_file.Ordered[row]],
        Delivered = _dates[_file.Delivered[row]],
        Deliveries = _deliveries[_file.Deliveries[row]],
        Deal = _deals[_file.Deal[row]],
    };

    public int Party(int code) => _parties[code];

    /// <summary>The letter of a row's leg.</summary>
    public int Letter(int row)
    {
        ref var letter = ref _letters[_file.Goods[row]];
        return (letter > 0 ? letter : letter = 1 + _legs.Letters.Of(_sets[_file.Goods[row]], isRefitted: false)) - 1;
    }

    /// <summary>How far the transfer of a row has come; where it does not say, by its dates.</summary>
    public Stage Stage(int row) =>
        _file.Stage[row] is var stage and > 0 ? (Stage)(stage - 1)
        : _file.Delivered[row] > 0 || _file.Deliveries[row] > 0 ? Model.Facts.Stage.Delivered
        : _file.Ordered[row] > 0 ? Model.Facts.Stage.Ordered
        : Model.Facts.Stage.Proposed;

    /// <summary>The code of a row's timing.</summary>
    public int TimingCode(int row)
    {
        var (series, delivered) = (_file.Deliveries[row], _file.Delivered[row]);
        if (series + delivered == 0)
        {
            return _legs.Code(Timing(row));
        }

        ref var code = ref series > 0 ? ref _seriesCodes[series] : ref _timingCodes[delivered];
        return (code > 0 ? code : code = 1 + _legs.Code(Timing(row))) - 1;
    }

    public Timing Timing(int row) =>
        _file.Deliveries[row] is var series and > 0 ? DeliverySeries.TimingOf(_file.DeliveryLists[series]!)
        : _file.Dates[_file.Delivered[row]]?.Timing.AsEvents() ?? Time.Timing.NotBefore(_file.Dates[_file.Announced[row]], _file.Dates[_file.Ordered[row]]);

    public bool IsModernised(int row) => _file.Terms[row] is var terms and > 0 && _file.TermLists[terms]!.Contains(Terms.Modernised);
}
