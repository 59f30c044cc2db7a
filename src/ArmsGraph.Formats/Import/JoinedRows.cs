namespace ArmsGraph.Formats.Import;

/// <summary>A deal in two tables, or a report and the deal that it tells of.</summary>
/// <param name="Line">The first line of it in the table that was joined.</param>
/// <param name="OntoLine">The line of it in the table that it was joined to.</param>
/// <param name="Score">How well the two agree, from 0 to 1.</param>
public sealed record JoinedRows(int Line, int OntoLine, double Score);
