using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>Words that name a party.</summary>
/// <param name="First">Their first token.</param>
/// <param name="End">The token behind them.</param>
/// <param name="State">The state they name; null where they name none.</param>
/// <param name="Kind">What they name.</param>
/// <param name="Hedge">The hedge on them.</param>
internal sealed record PartyPhrase(int First, int End, EntityId? State, PartyKind Kind, Hedge Hedge);
