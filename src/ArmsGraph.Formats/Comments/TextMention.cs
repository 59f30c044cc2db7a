namespace ArmsGraph.Formats.Comments;

/// <summary>Words of a comment that are kept as they are.</summary>
/// <param name="Text">The words, or the label that stands for them.</param>
/// <param name="Span">Where they stand.</param>
public sealed record TextMention(string Text, CommentSpan Span);
