using ArmsGraph.Formats.Comments;

namespace ArmsGraph.Formats.Import;

/// <summary>The free text of one row of a register, and what it was read as.</summary>
/// <param name="File">The file as the caller named it.</param>
/// <param name="Line">The physical line of the row, from 1.</param>
/// <param name="Text">The comment, without white space around it.</param>
/// <param name="Reading">What it says.</param>
public sealed record RowComment(string File, int Line, string Text, CommentReading Reading)
{
    /// <summary>The sheet of a workbook; empty for a text.</summary>
    public string Sheet { get; init; } = "";
}
