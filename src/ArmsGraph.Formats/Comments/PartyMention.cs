using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Comments;

/// <summary>A party that a comment names in a role.</summary>
/// <param name="Party">The shortest words for it, exactly as written: <c>US</c> where the comment says "US aid".</param>
/// <param name="State">The state in the reference data, where the words name one; null for companies, organisations and others.</param>
/// <param name="Hedge">How the comment qualifies it.</param>
/// <param name="Span">The words it stands on: its own and those that give the role.</param>
public sealed record PartyMention(string Party, EntityId? State, Hedge Hedge, CommentSpan Span);
