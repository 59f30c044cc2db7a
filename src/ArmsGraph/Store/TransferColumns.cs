using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;

namespace ArmsGraph.Store;

/// <summary>
/// The contents of transfer claims, a row each, field by field: repeated values are pooled, fields that few transfers state lie beside.
/// A transfer handed out is made from its row on demand.
/// </summary>
internal sealed class TransferColumns
{
    private readonly Pool<Participant> _participants = new();
    private readonly Pool<EquatableList<ViaParty>> _viaLists = new();
    private readonly Pool<EquatableList<Terms>> _termLists = new();
    private readonly Pool<EquatableList<GoodsRef>> _goodsLists = new();
    private readonly Pool<Quantity> _quantities = new();
    private readonly Pool<PartialDate> _dates = new();
    private readonly Pool<string> _notes = new();

    private readonly List<int> _from = [], _to = [], _origin = [], _via = [], _terms = [], _announced = [], _ordered = [], _delivered = [];
    private readonly List<sbyte> _stage = [], _outcome = [], _reexport = [];

    /// <summary>Lines of row r lie in [_lineStart[r], _lineStart[r + 1]).</summary>
    private readonly List<int> _lineStart = [0];
    private readonly List<int> _lineGoods = [], _lineQuantity = [], _lineNote = [];

    /// <summary>What few transfers state, by row: a transfer whose common fields are empty.</summary>
    private readonly Dictionary<int, Transfer> _rare = [];

    public int Add(Transfer transfer)
    {
        var row = _from.Count;
        _from.Add(_participants.Intern(transfer.From));
        _to.Add(_participants.Intern(transfer.To));
        _origin.Add(_participants.Intern(transfer.Origin));
        _via.Add(_viaLists.Intern(transfer.Via));
        _terms.Add(_termLists.Intern(transfer.Terms));
        _announced.Add(_dates.Intern(transfer.Announced));
        _ordered.Add(_dates.Intern(transfer.Ordered));
        _delivered.Add(_dates.Intern(transfer.Delivered));
        _stage.Add((sbyte)(transfer.Stage is { } stage ? (int)stage : Pool<Transfer>.Null));
        _outcome.Add((sbyte)(transfer.Outcome is { } outcome ? (int)outcome : Pool<Transfer>.Null));
        _reexport.Add((sbyte)(transfer.ReexportClause is { } clause ? (clause ? 1 : 0) : Pool<Transfer>.Null));
        foreach (var line in transfer.Items)
        {
            _lineGoods.Add(_goodsLists.Intern(line.Goods));
            _lineQuantity.Add(_quantities.Intern(line.Quantity));
            _lineNote.Add(_notes.Intern(line.Note));
        }

        _lineStart.Add(_lineGoods.Count);
        var rare = Rare(transfer);
        if (rare != Empty)
        {
            _rare.Add(row, rare);
        }

        return row;
    }

    public Transfer this[int row] => _rare.GetValueOrDefault(row, Empty) with
    {
        From = _participants[_from[row]],
        To = _participants[_to[row]],
        Origin = _participants[_origin[row]],
        Via = _viaLists[_via[row]]!,
        Terms = _termLists[_terms[row]]!,
        Announced = _dates[_announced[row]],
        Ordered = _dates[_ordered[row]],
        Delivered = _dates[_delivered[row]],
        Stage = _stage[row] < 0 ? null : (Stage)_stage[row],
        Outcome = _outcome[row] < 0 ? null : (Outcome)_outcome[row],
        ReexportClause = _reexport[row] < 0 ? null : _reexport[row] == 1,
        Items = [.. Enumerable.Range(_lineStart[row], _lineStart[row + 1] - _lineStart[row]).Select(Line)],
    };

    private static Transfer Empty { get; } = new();

    private static Transfer Rare(Transfer transfer) => Empty with
    {
        Deliveries = transfer.Deliveries,
        FinancedBy = transfer.FinancedBy,
        ProducedBy = transfer.ProducedBy,
        EndUser = transfer.EndUser,
        Value = transfer.Value,
        Deal = transfer.Deal,
        Continues = transfer.Continues,
        Returns = transfer.Returns,
        Legs = transfer.Legs,
    };

    private ItemLine Line(int line) => new() { Goods = _goodsLists[_lineGoods[line]]!, Quantity = _quantities[_lineQuantity[line]], Note = _notes[_lineNote[line]] };
}
