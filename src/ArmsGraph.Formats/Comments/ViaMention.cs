using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Comments;

/// <summary>A party between a row's supplier and its recipient.</summary>
/// <param name="Party">The shortest words for it, exactly as written.</param>
/// <param name="State">The state in the reference data, where the words name one; null for companies and others.</param>
/// <param name="Role">What it does.</param>
/// <param name="Hedge">How the comment qualifies it.</param>
/// <param name="Span">The words it stands on: its own and those that give the role.</param>
public sealed record ViaMention(string Party, EntityId? State, ViaRole Role, Hedge Hedge, CommentSpan Span);
