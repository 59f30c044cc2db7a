using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ArmsGraph.Model;

namespace ArmsGraph.Formats.Import;

/// <summary>A deal as a table of SIPRI gives it, before anything is made of it.</summary>
internal sealed class Order
{
    public required Tally Tally { get; init; }

    public required OrderTable Table { get; init; }

    /// <summary>The source of the file.</summary>
    public SourceId Source => Tally.Source;

    /// <summary>What names the deal in its source; null where its line does.</summary>
    public string? Local { get; init; }

    /// <summary>The physical line of its first row.</summary>
    public required int Line { get; init; }

    /// <summary>Where its row starts on that line; more than 1 where several may start there.</summary>
    public int Column { get; init; } = 1;

    public Spot At => new(0, Line, Column);

    /// <summary>Where in the source it stands, for people.</summary>
    [AllowNull]
    public string Place { get => field ?? string.Create(CultureInfo.InvariantCulture, $"line {Line}"); set; }

    /// <summary>The database's id of the deal; null where the table has none, until the join finds it.</summary>
    public string? DealId { get; set; }

    public required string Supplier { get; init; }

    public required string Recipient { get; init; }

    public required string Designation { get; init; }

    public required string Description { get; init; }

    /// <summary>The wide class of the goods, where the table has one: less than the description, and better than nothing.</summary>
    public string Armament { get; init; } = "";

    public int? OrderYear { get; init; }

    public bool IsOrderYearEstimate { get; init; }

    public Count? Ordered { get; init; }

    /// <summary>How many were delivered in all; null where the table does not say.</summary>
    public Count? Delivered { get; set; }

    public IReadOnlyList<Drop> Drops { get; set; } = [];

    /// <summary>The year of the first delivery, in a table that tells ends only.</summary>
    public int? FirstDelivery { get; init; }

    /// <summary>The year of the last delivery, in a table that tells ends only.</summary>
    public int? LastDelivery { get; init; }

    /// <summary>The years of which the table tells deliveries; null where it tells all.</summary>
    public Span? Covers { get; set; }

    public OrderStatus Status { get; init; }

    /// <summary>Whether the recipient produces or assembles the goods.</summary>
    public bool IsLocalProduction { get; init; }

    /// <summary>What the table says in free text.</summary>
    public string Comment { get; init; } = "";

    /// <summary>What the table says in flags and codes for which a fact has no field.</summary>
    public string Remark { get; init; } = "";

    /// <summary>What the table says in trend-indicator values; null where it says nothing.</summary>
    public TrendIndicator? Indicator { get; init; }

    /// <summary>The deal of another table that this is another account of; null where it stands for itself.</summary>
    public Order? On { get; set; }

    /// <summary>The deal of an earlier release that this one is, and whose facts keep their ids; null where there is none.</summary>
    public Order? Was { get; set; }

    /// <summary>The designation by which its goods are known: where another release writes the same one in another way, one of the two for both.</summary>
    public string GoodsName { get => field ?? Designation; set; }

    /// <summary>Its place among the deals of an import, once these are joined.</summary>
    public int Number { get; set; }

    /// <summary>The id of a part of it.</summary>
    public string Id(string part) => Was is { } before ? before.Id(part)
        : Local is null ? string.Create(CultureInfo.InvariantCulture, $"{Source.Text}/{Line}{part}")
        : $"{Source.Text}/{Local}{part}";

    /// <summary>Its source and place, which facts of one deal have in common.</summary>
    public string SourcePlace => $"{(Was ?? this).Source}, {(Was ?? this).Place}";

    /// <summary>Whether the other table designates the goods alike, or in a longer or shorter way.</summary>
    public bool IsDesignatedAlike { get; set; }

    /// <summary>Whether an account of this deal parts its deliveries, so that all do, and they can be compared.</summary>
    public bool IsSeries { get; set; }

    public bool IsDelivered => Drops.Count > 0 || LastDelivery is not null || Delivered is { Value: > 0 };

    /// <summary>How many were ordered beyond what was delivered; null where the table does not say.</summary>
    public Count? Rest =>
        Ordered is { } all && Delivered is { } some && IsDelivered && some.Value < all.Value ? new Count(all.Value - some.Value, all.IsEstimate || some.IsEstimate) : null;

    /// <summary>A number that may be an estimate.</summary>
    internal readonly record struct Count(decimal Value, bool IsEstimate);

    /// <summary>Years, both inclusive.</summary>
    internal readonly record struct Span(int First, int Last);

    /// <summary>What was delivered in a year; the number is null where the table does not part it by year.</summary>
    internal readonly record struct Drop(int Year, bool IsYearEstimate, Count? Number);
}
