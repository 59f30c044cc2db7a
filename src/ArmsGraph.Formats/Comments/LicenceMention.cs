using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Comments;

/// <summary>Goods that are produced or assembled elsewhere than by the supplier.</summary>
/// <param name="Kind">Which of both.</param>
/// <param name="Place">Where; null where the comment does not say.</param>
/// <param name="Hedge">How the comment qualifies it.</param>
/// <param name="Span">The words it stands on.</param>
public sealed record LicenceMention(LicenceKind Kind, PartyMention? Place, Hedge Hedge, CommentSpan Span);
