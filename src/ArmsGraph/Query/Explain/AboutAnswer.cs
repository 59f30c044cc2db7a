using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;

namespace ArmsGraph.Query.Explain;

/// <summary>Question 26: everything that names a party, a speaker, goods or an instrument.</summary>
/// <param name="Entity">Who or what was asked about.</param>
/// <param name="Related">People who speak for it, and entities that are one with it.</param>
/// <param name="Claims">The claims in view that name it or those people, by kind and id.</param>
/// <param name="Linked">The claims in view that name a fact among those and not the entity itself: changes of its rules, statements on its transfers, what makes up for them.</param>
/// <param name="Instruments">The instruments that it issued, by id.</param>
public sealed record AboutAnswer(Entity Entity, EquatableList<EntityId> Related, EquatableList<Claim> Claims, EquatableList<Claim> Linked, EquatableList<EntityId> Instruments);
