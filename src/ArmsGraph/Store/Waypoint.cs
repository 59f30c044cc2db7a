using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Text;

namespace ArmsGraph.Store;

/// <summary>A party on the way of a leg that takes no custody.</summary>
/// <param name="Party">The party's id; that of an anonymous node where the source names nobody.</param>
/// <param name="Role">Transit or broker.</param>
/// <param name="Hedge">How the source qualifies it.</param>
public sealed record Waypoint(EntityId Party, ViaRole Role, Hedge Hedge)
{
    /// <summary><c>[transit SVK]</c>, with its hedge if it has one.</summary>
    public override string ToString() => $"[{Words.Of(Role)} {Party}{(Hedge == Hedge.Stated ? "" : $", {Words.Of(Hedge)}")}]";
}
