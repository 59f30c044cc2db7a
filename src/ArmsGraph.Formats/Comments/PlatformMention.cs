using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Comments;

/// <summary>A system that the goods of a row are part of, fitted to, fired from, used with, spares for or meant to modernise.</summary>
/// <param name="Platform">Its designation with the class in brackets, without the words for its type: <c>MEKO-200 (Hydra)</c>.</param>
/// <param name="Count">How many, as written; null where the comment does not say.</param>
/// <param name="Supplier">Where the platform comes from; null where the comment does not say.</param>
/// <param name="Hedge">How the comment qualifies it.</param>
/// <param name="Span">The words it stands on: its own and those before it that say that the goods are for it.</param>
public sealed record PlatformMention(string Platform, int? Count, PartyMention? Supplier, Hedge Hedge, CommentSpan Span)
{
    /// <summary>Whether it is itself aboard the next platform of the comment that is not: the guns of <c>guns on 2 frigates</c>.</summary>
    public bool IsAboard { get; init; }
}
