using ArmsGraph.Formats.Import.Sipri;

namespace ArmsGraph.Formats.Import;

/// <summary>All layouts that are known. At most one fits a file.</summary>
internal static class Shapes
{
    public static IReadOnlyList<Shape> All { get; } =
    [
        new OrdersShape(), new DeliveriesShape(), new TradesShape(), new ReportShape(), new SellersShape(), new IndicatorsShape(),
    ];
}
