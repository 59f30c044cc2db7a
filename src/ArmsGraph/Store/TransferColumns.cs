using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;

namespace ArmsGraph.Store;

/// <summary>
/// The contents of transfer claims by the claim's row, field by field: repeated values are pooled, fields that few transfers state lie beside.
/// A transfer handed out is made from its row on demand.
/// </summary>
internal sealed class TransferColumns
{
    /// <summary>Lines of row r lie in [_lines[r], _lines[r + 1]); a row that is no transfer has none.</summary>
    private readonly Offsets _lines = new();

    /// <summary>What few transfers state, by row: a transfer whose common fields are empty.</summary>
    private readonly Dictionary<int, Transfer> _rare = [];

    public Pool<Participant> Participants { get; } = new();

    public Pool<EquatableList<ViaParty>> ViaLists { get; } = new();

    public Pool<EquatableList<Terms>> TermLists { get; } = new();

    public Pool<EquatableList<GoodsRef>> GoodsLists { get; } = new();

    public Pool<Quantity> Quantities { get; } = new();

    public Pool<EquatableList<Delivery>> DeliveryLists { get; } = new();

    public Pool<PartialDate> Dates { get; } = new();

    public TextPool Notes { get; } = new();

    public Pool<string> DealNames { get; } = new();

    public Column From { get; } = new();

    public Column To { get; } = new();

    public Column Origin { get; } = new();

    public Column Via { get; } = new();

    public Column Terms { get; } = new();

    public Column Announced { get; } = new();

    public Column Ordered { get; } = new();

    public Column Delivered { get; } = new();

    public Column Deliveries { get; } = new();

    public Column Deal { get; } = new();

    /// <summary>One more than the stage, the outcome and the clause (0 no, 1 yes); 0 is silence.</summary>
    public Column Stage { get; } = new();

    /// <summary>See <see cref="Stage"/>.</summary>
    public Column Outcome { get; } = new();

    /// <summary>See <see cref="Stage"/>.</summary>
    public Column ReexportClause { get; } = new();

    /// <summary>By line.</summary>
    public Column LineGoods { get; } = new();

    /// <summary>By line.</summary>
    public Column LineQuantity { get; } = new();

    /// <summary>By line.</summary>
    public Column LineNote { get; } = new();

    /// <summary>The rows that state what few do.</summary>
    public IEnumerable<KeyValuePair<int, Transfer>> Rare => _rare;

    public bool IsRare(int row) => _rare.Count > 0 && _rare.ContainsKey(row);

    /// <summary>Whether a row states terms for single legs.</summary>
    public bool HasLegTerms(int row) => _rare.Count > 0 && _rare.TryGetValue(row, out var rare) && rare.Legs.Count > 0;

    /// <summary>The item lines of a row.</summary>
    public (int Start, int End) Lines(int row) => (_lines[row], _lines[row + 1]);

    /// <summary>Adds the next row: a transfer, or nothing where the claim is of something else.</summary>
    public void Add(Transfer? transfer)
    {
        var row = _lines.Count;
        if (transfer is null)
        {
            _lines.Add(0);
            return;
        }

        From.Set(row, Participants.Intern(transfer.From));
        To.Set(row, Participants.Intern(transfer.To));
        Origin.Set(row, Participants.Intern(transfer.Origin));
        Via.Set(row, ViaLists.Intern(OrNull(transfer.Via)));
        Terms.Set(row, TermLists.Intern(OrNull(transfer.Terms)));
        Announced.Set(row, Dates.Intern(transfer.Announced));
        Ordered.Set(row, Dates.Intern(transfer.Ordered));
        Delivered.Set(row, Dates.Intern(transfer.Delivered));
        Deliveries.Set(row, DeliveryLists.Intern(OrNull(transfer.Deliveries)));
        Deal.Set(row, DealNames.Intern(transfer.Deal));
        Stage.Set(row, transfer.Stage is { } stage ? 1 + (int)stage : 0);
        Outcome.Set(row, transfer.Outcome is { } outcome ? 1 + (int)outcome : 0);
        ReexportClause.Set(row, transfer.ReexportClause is { } clause ? (clause ? 2 : 1) : 0);
        for (var i = 0; i < transfer.Items.Count; i++)
        {
            var line = _lines[row] + i;
            LineGoods.Set(line, GoodsLists.Intern(OrNull(transfer.Items[i].Goods)));
            LineQuantity.Set(line, Quantities.Intern(transfer.Items[i].Quantity));
            LineNote.Set(line, Notes.Intern(transfer.Items[i].Note));
        }

        _lines.Add(transfer.Items.Count);
        if (transfer is not { HedgedTerms.Count: 0, FinancedBy.Count: 0, ProducedBy.Count: 0, EndUser: null, Value: null, Continues.Count: 0, Returns: null, Legs.Count: 0 })
        {
            _rare.Add(row, RareOf(transfer));
        }
    }

    /// <summary>Adds the next row, a transfer of one item line that states nothing rare, by the numbers of its values.</summary>
    public void Add(in PlainCodes codes)
    {
        var row = _lines.Count;
        From.Set(row, codes.From);
        To.Set(row, codes.To);
        Terms.Set(row, codes.Terms);
        Announced.Set(row, codes.Announced);
        Ordered.Set(row, codes.Ordered);
        Delivered.Set(row, codes.Delivered);
        Deliveries.Set(row, codes.Deliveries);
        Deal.Set(row, codes.Deal);
        Stage.Set(row, codes.Stage);
        LineGoods.Set(_lines[row], codes.Goods);
        LineQuantity.Set(_lines[row], codes.Quantity);
        LineNote.Set(_lines[row], codes.LineNote);
        _lines.Add(1);
    }

    /// <summary>Nothing is added any more: gives back what was kept for more.</summary>
    public void Seal()
    {
        foreach (var column in new[] { From, To, Origin, Via, Terms, Announced, Ordered, Delivered, Deliveries, Deal, Stage, Outcome, ReexportClause, LineGoods, LineQuantity, LineNote })
        {
            column.Trim();
        }

        _lines.Trim();
        _rare.TrimExcess();
        Participants.Seal();
        ViaLists.Seal();
        TermLists.Seal();
        GoodsLists.Seal();
        Quantities.Seal();
        DeliveryLists.Seal();
        Dates.Seal();
        Notes.Seal();
        DealNames.Seal();
    }

    public Transfer this[int row] => _rare.GetValueOrDefault(row, Empty) with
    {
        From = Participants[From[row]],
        To = Participants[To[row]],
        Origin = Participants[Origin[row]],
        Via = ViaLists[Via[row]] ?? [],
        Terms = TermLists[Terms[row]] ?? [],
        Announced = Dates[Announced[row]],
        Ordered = Dates[Ordered[row]],
        Delivered = Dates[Delivered[row]],
        Deliveries = DeliveryLists[Deliveries[row]] ?? [],
        Deal = DealNames[Deal[row]],
        Stage = Stage[row] is var stage and > 0 ? (Stage)(stage - 1) : null,
        Outcome = Outcome[row] is var outcome and > 0 ? (Outcome)(outcome - 1) : null,
        ReexportClause = ReexportClause[row] is var clause and > 0 ? clause == 2 : null,
        Items = [.. Enumerable.Range(_lines[row], _lines[row + 1] - _lines[row]).Select(Line)],
    };

    private static Transfer Empty { get; } = new();

    private static EquatableList<T>? OrNull<T>(EquatableList<T> list) => list.Count == 0 ? null : list;

    private static Transfer RareOf(Transfer transfer) => Empty with
    {
        HedgedTerms = transfer.HedgedTerms,
        FinancedBy = transfer.FinancedBy,
        ProducedBy = transfer.ProducedBy,
        EndUser = transfer.EndUser,
        Value = transfer.Value,
        Continues = transfer.Continues,
        Returns = transfer.Returns,
        Legs = transfer.Legs,
    };

    private ItemLine Line(int line) => new() { Goods = GoodsLists[LineGoods[line]] ?? [], Quantity = Quantities[LineQuantity[line]], Note = Notes[LineNote[line]] };
}
