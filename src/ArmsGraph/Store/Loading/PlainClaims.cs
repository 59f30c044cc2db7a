using ArmsGraph.Claims;
using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;

namespace ArmsGraph.Store.Loading;

/// <summary>Turns claims that come from code into plain rows, so that no object stands for a claim while many more are added.</summary>
internal sealed class PlainClaims
{
    private static readonly Transfer Silent = new();

    private readonly Pool<string> _sources = new(), _parties = new(), _items = new(), _files = new();
    private readonly TextPool _places = new(), _notes = new(), _lineNotes = new();
    private readonly ValueList<string> _deals = new();
    private readonly Pool<Quantity> _quantities = new();
    private readonly Pool<EquatableList<Terms>> _termLists = new();
    private readonly Pool<PartialDate> _dates = new();
    private readonly Pool<EquatableList<Delivery>> _deliveryLists = new();

    /// <summary>By row: where it was read.</summary>
    private readonly Column _file = new(), _line = new(), _column = new();

    public PlainClaims() => Rows = new PlainRows
    {
        Sources = _sources,
        Places = _places,
        Notes = _notes,
        Parties = _parties,
        Items = _items,
        Quantities = _quantities,
        LineNotes = _lineNotes,
        TermLists = _termLists,
        Dates = _dates,
        DeliveryLists = _deliveryLists,
        Deals = _deals,
        Position = PositionOf,
        Claim = row => new Placed<Claim>(ClaimOf(row), PositionOf(row)),
    };

    public PlainRows Rows { get; }

    /// <summary>Whether a claim states nothing but what a row holds, under an id of its source.</summary>
    public static bool Takes(Claim claim) =>
        claim is { Introduces: true, Fact: Transfer transfer, Polarity: Polarity.Affirms, Modality: Modality.Reported, Hedge: Hedge.Stated, Reading: Reading.Clear, Credibility: null }
        && claim is { DerivedFrom.Count: 0, RelayedBy: null, SaidBy: null, Retracts: null, Supersedes: null, Source.Text: { Length: > 0 } source, Id.Text: { } id }
        && id.Length > source.Length + 1 && id[source.Length] == '/' && id.StartsWith(source, StringComparison.Ordinal) && id.LastIndexOf('/') == source.Length
        && transfer is { Items: [{ Goods: [{ Hedge: null }] }], Via.Count: 0, HedgedTerms.Count: 0, FinancedBy.Count: 0, ProducedBy.Count: 0, Continues.Count: 0, Legs.Count: 0 }
        && transfer is { Origin: null, EndUser: null, Value: null, Returns: null, Outcome: null, ReexportClause: null }
        && IsNamed(transfer.From) && IsNamed(transfer.To);

    public void Add(Claim claim, Position position)
    {
        var (transfer, row) = ((Transfer)claim.Fact, Rows.Count);
        var item = transfer.Items[0];
        Rows.Ids.Add(claim.Id.Text.AsSpan(claim.Source.Text.Length + 1));
        Rows.Source.Set(row, _sources.Intern(claim.Source.Text));
        Rows.Place.Set(row, _places.Add(claim.Place));
        Rows.Note.Set(row, _notes.Add(claim.Note));
        Rows.Reported.Set(row, _dates.Intern(claim.Reported));
        Rows.From.Set(row, _parties.Intern(transfer.From!.Party!.Value.Text));
        Rows.To.Set(row, _parties.Intern(transfer.To!.Party!.Value.Text));
        Rows.Goods.Set(row, _items.Intern(item.Goods[0].Item.Text));
        Rows.Quantity.Set(row, _quantities.Intern(item.Quantity));
        Rows.LineNote.Set(row, _lineNotes.Add(item.Note));
        Rows.Stage.Set(row, transfer.Stage is { } stage ? 1 + (int)stage : 0);
        Rows.Terms.Set(row, transfer.Terms.Count == 0 ? 0 : _termLists.Intern(transfer.Terms));
        Rows.Announced.Set(row, _dates.Intern(transfer.Announced));
        Rows.Ordered.Set(row, _dates.Intern(transfer.Ordered));
        Rows.Delivered.Set(row, _dates.Intern(transfer.Delivered));
        Rows.Deliveries.Set(row, transfer.Deliveries.Count == 0 ? 0 : _deliveryLists.Intern(transfer.Deliveries));
        Rows.Deal.Set(row, _deals.Add(transfer.Deal));
        _file.Set(row, _files.Intern(position.File));
        _line.Set(row, position.Line);
        _column.Set(row, position.Column);
    }

    private static bool IsNamed(Participant? who) => who is { Party: not null, Unnamed: null, Hedge: null };

    private Position PositionOf(int row) => new(_files[_file[row]]!, _line[row], _column[row]);

    private Claim ClaimOf(int row)
    {
        var id = $"{Rows.SourceOf(row)}/{Rows.Ids.Text(row)}";
        return new Claim
        {
            Id = new ClaimId(id),
            Fact = Silent with
            {
                Id = new FactId(id),
                From = Party(Rows.From[row]),
                To = Party(Rows.To[row]),
                Items = [new ItemLine { Goods = [new GoodsRef(new EntityId(_items[Rows.Goods[row]]!))], Quantity = _quantities[Rows.Quantity[row]], Note = _lineNotes[Rows.LineNote[row]] }],
                Stage = Rows.Stage[row] is var stage and > 0 ? (Stage)(stage - 1) : null,
                Terms = _termLists[Rows.Terms[row]] ?? [],
                Announced = _dates[Rows.Announced[row]],
                Ordered = _dates[Rows.Ordered[row]],
                Delivered = _dates[Rows.Delivered[row]],
                Deliveries = _deliveryLists[Rows.Deliveries[row]] ?? [],
                Deal = _deals[Rows.Deal[row]],
            },
            Source = new SourceId(Rows.SourceOf(row)),
            Place = _places[Rows.Place[row]],
            Note = _notes[Rows.Note[row]],
            Reported = _dates[Rows.Reported[row]],
        };
    }

    private Participant Party(int code) => new() { Party = new EntityId(_parties[code]!) };
}
