namespace ArmsGraph.Formats.Reading;

/// <summary>How much a file may hold, all inclusive: what is more is told as a fault, before it is kept.</summary>
/// <param name="MaxBytes">How many bytes it may have, unpacked where it is a workbook.</param>
/// <param name="MaxRowLength">How many characters a row may have.</param>
/// <param name="MaxCells">How many cells a row may have.</param>
internal sealed record Limits(long MaxBytes, int MaxRowLength, int MaxCells);
