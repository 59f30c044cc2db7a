using ArmsGraph.Model;
using ArmsGraph.Time;
using Newtonsoft.Json;

namespace ArmsGraph.Query;

/// <summary>Where one leg of a route meets the next.</summary>
/// <param name="At">The party.</param>
/// <param name="Continuity">How surely the goods are the same.</param>
/// <param name="Basis">Whether a source says so.</param>
/// <param name="Order">Whether the order of the two is certain.</param>
[JsonConverter(typeof(JunctionConverter))]
public sealed record Junction(EntityId At, Continuity Continuity, Basis Basis, Order Order);
