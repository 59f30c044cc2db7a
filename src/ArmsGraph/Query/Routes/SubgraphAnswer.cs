using ArmsGraph.Model;
using ArmsGraph.Store;

namespace ArmsGraph.Query.Routes;

/// <summary>The legs that lie on some way, and who passes goods on by them.</summary>
/// <param name="Question">The question, its floors included.</param>
/// <param name="Legs">The legs, in order of their transfers; what each is worth, and who says so, is told by the leg.</param>
/// <param name="Parties">Everyone at an end of one of the legs, by id.</param>
/// <param name="Sources">All unretracted claims on their transfers.</param>
/// <param name="Denials">Claims that deny one of their transfers.</param>
/// <param name="Completeness">Whether the search saw all that the question covers.</param>
public sealed record SubgraphAnswer(
    SubgraphQuestion Question, EquatableList<Leg> Legs, EquatableList<EntityId> Parties, EquatableList<Citation> Sources, EquatableList<Citation> Denials, Completeness Completeness);
