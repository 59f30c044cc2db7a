using ArmsGraph.Formats.Import;
using ArmsGraph.Formats.Import.Kiel;
using ArmsGraph.Formats.Import.Mapped;
using ArmsGraph.Formats.Import.Sipri;
using ArmsGraph.Formats.Import.Unroca;

namespace ArmsGraph.Formats;

/// <summary>All layouts that are known. At most one fits a file.</summary>
internal static class Shapes
{
    public static IReadOnlyList<Shape> All { get; } =
    [
        new OrdersShape(), new DeliveriesShape(), new TradesShape(), new ReportShape(), new SellersShape(), new IndicatorsShape(),
        new WorkbookShape(), new WeaponsTableShape(), new UnrocaShape(), new CaatShape(),
    ];
}
