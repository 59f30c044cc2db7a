namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>A word or a mark of a comment.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where its text begins in the comment, counted in UTF-16 units; of quoted text, behind the quote.</param>
/// <param name="Length">How long that text is.</param>
/// <param name="Lower">The text in lower case: what phrases are compared with.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, string Lower)
{
    public int End => Start + Length;
}
