namespace ArmsGraph.Formats.Import;

/// <summary>Where a row starts in its file.</summary>
/// <param name="Sheet">The number of its sheet among those that were read, from 0; 0 where there are none.</param>
/// <param name="Line">The physical line, or the row of the sheet, from 1.</param>
/// <param name="Part">Which of the rows that start on the line: its number from 0, or the column at which it starts.</param>
internal readonly record struct Spot(int Sheet, int Line, int Part)
{
    public static implicit operator Spot(int line) => new(0, line, 0);
}
