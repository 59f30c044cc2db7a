using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;

namespace ArmsGraph.Store.Loading;

/// <summary>
/// Plain transfers of one origin, a file of lines or code, a row each: claims that introduce a transfer of one item line from one named party to another and state little else.
/// No object stands for any of them; what a row says is in numbers of the rows' own values. 0 is silence.
/// </summary>
internal sealed class PlainRows
{
    /// <summary>The local parts of the ids.</summary>
    public IdList Ids { get; } = new();

    /// <summary>0 is the only source of the file.</summary>
    public Column Source { get; } = new();

    public Column Place { get; } = new();

    public Column Note { get; } = new();

    public Column Reported { get; } = new();

    public Column From { get; } = new();

    public Column To { get; } = new();

    public Column Goods { get; } = new();

    public Column Quantity { get; } = new();

    public Column LineNote { get; } = new();

    /// <summary>One more than the stage.</summary>
    public Column Stage { get; } = new();

    public Column Terms { get; } = new();

    public Column Announced { get; } = new();

    public Column Ordered { get; } = new();

    public Column Delivered { get; } = new();

    public Column Deliveries { get; } = new();

    public Column Deal { get; } = new();

    public required IValues<string> Sources { get; init; }

    public required IValues<string> Places { get; init; }

    public IValues<string> Notes { get; init; } = None<string>();

    public required IValues<string> Parties { get; init; }

    public required IValues<string> Items { get; init; }

    public required IValues<Quantity> Quantities { get; init; }

    public IValues<string> LineNotes { get; init; } = None<string>();

    public required IValues<EquatableList<Terms>> TermLists { get; init; }

    public required IValues<PartialDate> Dates { get; init; }

    public IValues<EquatableList<Delivery>> DeliveryLists { get; init; } = None<EquatableList<Delivery>>();

    public IValues<string> Deals { get; init; } = None<string>();

    public int Count => Ids.Count;

    /// <summary>The source of rows that name none, known once the file is read; null where no row needs it.</summary>
    public string? OnlySource { get; set; }

    /// <summary>What the names of parties and goods stand for, known once the file is read.</summary>
    public Func<string, EntityId> Entity { get; set; } = name => new EntityId(name);

    /// <summary>The place at which the fact of a row stands.</summary>
    public required Func<int, Diagnostics.Position> Position { get; init; }

    /// <summary>Reads a row as any other line is read.</summary>
    public required Func<int, Placed<Claim>> Claim { get; init; }

    /// <summary>The source of a row.</summary>
    public string SourceOf(int row) => Source[row] is var code and > 0 ? Sources[code]! : OnlySource!;

    /// <summary>Whether two rows of one id say the same.</summary>
    public bool IsSame(int row, PlainRows other, int otherRow)
    {
        bool Is<T>(IValues<T> mine, Column column, IValues<T> theirs, Column otherColumn) => Equals(mine[column[row]], theirs[otherColumn[otherRow]]);

        return Entity(Parties[From[row]]!) == other.Entity(other.Parties[other.From[otherRow]]!)
            && Entity(Parties[To[row]]!) == other.Entity(other.Parties[other.To[otherRow]]!)
            && Entity(Items[Goods[row]]!) == other.Entity(other.Items[other.Goods[otherRow]]!)
            && Stage[row] == other.Stage[otherRow]
            && Is(Quantities, Quantity, other.Quantities, other.Quantity)
            && (TermLists[Terms[row]] ?? []).Equals(other.TermLists[other.Terms[otherRow]] ?? [])
            && Is(Places, Place, other.Places, other.Place) && Is(Notes, Note, other.Notes, other.Note)
            && Is(LineNotes, LineNote, other.LineNotes, other.LineNote)
            && Is(Dates, Reported, other.Dates, other.Reported)
            && Is(Dates, Announced, other.Dates, other.Announced) && Is(Dates, Ordered, other.Dates, other.Ordered) && Is(Dates, Delivered, other.Dates, other.Delivered)
            && Is(DeliveryLists, Deliveries, other.DeliveryLists, other.Deliveries)
            && Is(Deals, Deal, other.Deals, other.Deal);
    }

    private static ValueList<T> None<T>() where T : class => new();
}
