namespace ArmsGraph.Formats.Import;

/// <summary>What came of reading registers and fact documents.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Report">An account of every row.</param>
public sealed record RegisterImport(TransferGraph Graph, ImportReport Report);
