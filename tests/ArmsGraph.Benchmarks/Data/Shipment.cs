using System.Runtime.InteropServices;

namespace ArmsGraph.Benchmarks.Data;

/// <summary>One transfer, laid out as the yardstick reads it: six whole numbers of 32 bits.</summary>
/// <param name="From">The supplier.</param>
/// <param name="To">The recipient; never the supplier.</param>
/// <param name="Day">Days since 1950-01-01.</param>
/// <param name="Category">One of <see cref="Categories"/>, from 0.</param>
/// <param name="Quantity">How many, at least one.</param>
/// <param name="Weapon">A weapon of its category; only the yardstick's file holds it.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Shipment(int From, int To, int Day, int Category, int Quantity, int Weapon)
{
    public const int Categories = 16;

    /// <summary>1950 to 2024.</summary>
    public const int Days = 27_375;
}
