namespace ArmsGraph.Formats.Import;

/// <summary>How far an import has come.</summary>
/// <param name="File">The file that is being read.</param>
/// <param name="Rows">Rows of it that were read.</param>
/// <param name="Lines">Physical lines of it that were read.</param>
/// <param name="TotalLines">How many lines it has; null where that is not known.</param>
public readonly record struct ImportProgress(string File, int Rows, int Lines, int? TotalLines);
