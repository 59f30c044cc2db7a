using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;

namespace ArmsGraph.Store;

/// <summary>What the numbers in a file's plain rows are in a store: numbers of its pools, entities and sets of goods. Each is looked up once.</summary>
internal sealed class PlainMap
{
    private readonly PlainRows _file;
    private readonly LegDraft _legs;
    private readonly byte[][] _namespaces;
    private readonly int[] _sources, _places, _participants, _parties, _goods, _sets, _quantities, _terms, _dates;
    private readonly Timing[] _delivered;

    /// <summary>One more than the letter of each goods and the code of each timing of delivery; 0 until some leg has it.</summary>
    private readonly int[] _letters, _timingCodes;

    public PlainMap(PlainRows file, FactStore store, LegDraft legs)
    {
        static int[] All(int count, Func<int, int> code) => [.. Enumerable.Range(0, count).Select(i => i == 0 ? 0 : code(i))];

        (_file, _legs) = (file, legs);
        var (claims, transfers) = (store.Claims, store.Claims.Transfers);
        int Entity(string name) => store.Entities.TryGet(file.Entity(name), out var ordinal) ? store.Entities.Canonical(ordinal) : -1;
        string? Source(int code) => code == 0 ? file.OnlySource : file.Sources[code];
        _namespaces = [.. Enumerable.Range(0, file.Sources.Count).Select(code => IdList.Encode($"{Source(code)}/"))];
        _sources = [.. Enumerable.Range(0, file.Sources.Count).Select(code => claims.Sources.Intern(Source(code)))];
        _places = All(file.Places.Count, code => claims.Texts.Intern(file.Places[code]));
        _participants = All(file.Parties.Count, code => transfers.Participants.Intern(new Participant { Party = file.Entity(file.Parties[code]) }));
        _parties = All(file.Parties.Count, code => Entity(file.Parties[code]));
        _goods = All(file.Items.Count, code => transfers.GoodsLists.Intern([new GoodsRef(file.Entity(file.Items[code]))]));
        _sets = All(file.Items.Count, code => Entity(file.Items[code]) is var goods and >= 0 ? store.Goods.SetOf([goods]) : -1);
        _quantities = All(file.Quantities.Count, code => transfers.Quantities.Intern(file.Quantities[code]));
        _terms = All(file.TermLists.Count, code => file.TermLists[code].Count == 0 ? 0 : transfers.TermLists.Intern(file.TermLists[code]));
        _dates = All(file.Dates.Count, code => transfers.Dates.Intern(file.Dates[code]));
        _delivered = [.. Enumerable.Range(0, file.Dates.Count).Select(code => code == 0 ? Time.Timing.Undated : file.Dates[code].Timing.AsEvents())];
        _letters = new int[file.Items.Count];
        _timingCodes = new int[file.Dates.Count];
    }

    /// <summary>What the id of a row's fact begins with.</summary>
    public ReadOnlySpan<byte> Namespace(int row) => _namespaces[_file.Source[row]];

    public PlainCodes Codes(int row) => new(
        _sources[_file.Source[row]], _places[_file.Place[row]], _dates[_file.Reported[row]], _participants[_file.From[row]], _participants[_file.To[row]], _goods[_file.Goods[row]],
        _quantities[_file.Quantity[row]], _file.Stage[row], _terms[_file.Terms[row]], _dates[_file.Announced[row]], _dates[_file.Ordered[row]], _dates[_file.Delivered[row]]);

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
        : _file.Delivered[row] > 0 ? Model.Facts.Stage.Delivered
        : _file.Ordered[row] > 0 ? Model.Facts.Stage.Ordered
        : Model.Facts.Stage.Proposed;

    /// <summary>The code of a row's timing.</summary>
    public int TimingCode(int row)
    {
        if (_file.Delivered[row] is not (var delivered and > 0))
        {
            return _legs.Code(Timing(row));
        }

        ref var code = ref _timingCodes[delivered];
        return (code > 0 ? code : code = 1 + _legs.Code(_delivered[delivered])) - 1;
    }

    public Timing Timing(int row) =>
        _file.Delivered[row] is var delivered and > 0 ? _delivered[delivered] : Time.Timing.NotBefore(Date(_file.Announced[row]), Date(_file.Ordered[row]));

    public bool IsModernised(int row) => _file.Terms[row] is var terms and > 0 && _file.TermLists[terms].Contains(Terms.Modernised);

    private PartialDate? Date(int code) => code == 0 ? null : _file.Dates[code];
}
