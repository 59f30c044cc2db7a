using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;

namespace ArmsGraph.Store;

/// <summary>
/// The plain transfers of one file of lines, a row each: claims that introduce a transfer of one item line from one named party to another and state little else.
/// No object stands for any of them; what a row says is in numbers of the file's own pools. 0 is silence.
/// </summary>
internal sealed class PlainRows(string file)
{
    /// <summary>How the line of a row is written.</summary>
    public Column Form { get; } = new();

    /// <summary>The number of the line, less that of the row.</summary>
    public Column LineShift { get; } = new();

    /// <summary>The local parts of the ids.</summary>
    public IdList Ids { get; } = new();

    /// <summary>0 is the only source of the file.</summary>
    public Column Source { get; } = new();

    public Column Place { get; } = new();

    public Column Reported { get; } = new();

    public Column From { get; } = new();

    public Column To { get; } = new();

    public Column Goods { get; } = new();

    public Column Quantity { get; } = new();

    /// <summary>One more than the stage.</summary>
    public Column Stage { get; } = new();

    public Column Terms { get; } = new();

    public Column Announced { get; } = new();

    public Column Ordered { get; } = new();

    public Column Delivered { get; } = new();

    public BytePool<string> Sources { get; } = new();

    public BytePool<string> Places { get; } = new();

    public BytePool<string> Parties { get; } = new();

    public BytePool<string> Items { get; } = new();

    public BytePool<Quantity> Quantities { get; } = new();

    public BytePool<EquatableList<Terms>> TermLists { get; } = new();

    public BytePool<PartialDate> Dates { get; } = new();

    public string File => file;

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
    public string SourceOf(int row) => Source[row] is var code and > 0 ? Sources[code] : OnlySource!;

    /// <summary>Whether two rows of one id say the same.</summary>
    public bool IsSame(int row, PlainRows other, int otherRow) =>
        Entity(Parties[From[row]]) == other.Entity(other.Parties[other.From[otherRow]])
        && Entity(Parties[To[row]]) == other.Entity(other.Parties[other.To[otherRow]])
        && Entity(Items[Goods[row]]) == other.Entity(other.Items[other.Goods[otherRow]])
        && Stage[row] == other.Stage[otherRow]
        && Equals(Quantities[Quantity[row]], other.Quantities[other.Quantity[otherRow]])
        && (TermLists[Terms[row]] ?? []).Equals(other.TermLists[other.Terms[otherRow]] ?? [])
        && string.Equals(Places[Place[row]], other.Places[other.Place[otherRow]], StringComparison.Ordinal)
        && Equals(Dates[Reported[row]], other.Dates[other.Reported[otherRow]])
        && Equals(Dates[Announced[row]], other.Dates[other.Announced[otherRow]])
        && Equals(Dates[Ordered[row]], other.Dates[other.Ordered[otherRow]])
        && Equals(Dates[Delivered[row]], other.Dates[other.Delivered[otherRow]]);
}
