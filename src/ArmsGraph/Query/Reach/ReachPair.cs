using ArmsGraph.Model;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Reach;

/// <summary>A party that goods of an origin reach, and when.</summary>
/// <param name="Row">The place of the origin in the question, from 0.</param>
/// <param name="Party">The party.</param>
/// <param name="Day">
/// Under the possible order the earliest day that some dating allows, null where nothing bounds it from below; under the certain order the day by whose end every
/// dating has the goods there, null where nothing bounds it from above.
/// </param>
public readonly record struct ReachPair(int Row, EntityId Party, Day? Day);
