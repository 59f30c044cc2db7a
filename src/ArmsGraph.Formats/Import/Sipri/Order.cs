using ArmsGraph.Model;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>A deal as a table of SIPRI gives it, before anything is made of it.</summary>
internal sealed class Order
{
    public required Tally Tally { get; init; }

    /// <summary>The source of the file.</summary>
    public required SourceId Source { get; init; }

    /// <summary>What names the deal in its source: the line, or the database's id.</summary>
    public required string Local { get; init; }

    /// <summary>The physical line of its first row.</summary>
    public required int Line { get; init; }

    /// <summary>Where in the source it stands, for people.</summary>
    public required string Place { get; init; }

    /// <summary>The database's id of the deal; null where the table has none.</summary>
    public string? DealId { get; init; }

    public required string Supplier { get; init; }

    public required string Recipient { get; init; }

    public required string Designation { get; init; }

    public required string Description { get; init; }

    public int? OrderYear { get; init; }

    public bool IsOrderYearEstimate { get; init; }

    public Count? Ordered { get; init; }

    /// <summary>How many were delivered in all; null where the table does not say.</summary>
    public Count? Delivered { get; init; }

    public IReadOnlyList<Drop> Drops { get; init; } = [];

    public OrderStatus Status { get; init; }

    /// <summary>Whether the recipient produces or assembles the goods.</summary>
    public bool IsLocalProduction { get; init; }

    public string Comment { get; init; } = "";

    /// <summary>What the table says in trend-indicator values, which are not money.</summary>
    public string? Indicator { get; init; }

    /// <summary>A number that may be an estimate.</summary>
    internal readonly record struct Count(decimal Value, bool IsEstimate);

    /// <summary>What was delivered in a year; the number is null where the table does not part it by year.</summary>
    internal readonly record struct Drop(int Year, bool IsYearEstimate, Count? Number);
}
