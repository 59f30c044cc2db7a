using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Comments;

/// <summary>A term on which goods change hands.</summary>
/// <param name="Word">The label of the annotation guide, such as <c>second-hand</c>.</param>
/// <param name="Term">The same in the model; null where the model has no such term.</param>
/// <param name="Hedge">How the comment qualifies it.</param>
/// <param name="Span">The words it stands on.</param>
public sealed record TermMention(string Word, Terms? Term, Hedge Hedge, CommentSpan Span);
