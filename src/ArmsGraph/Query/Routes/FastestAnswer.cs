namespace ArmsGraph.Query.Routes;

/// <summary>The fewest days from dispatch to arrival.</summary>
/// <param name="Question">The question, its floors included.</param>
/// <param name="Least">The fewest days of any route under any dating; 0 within one day or one leg, null where there is no route.</param>
/// <param name="Most">The most days that the witness can have taken; null where nothing bounds its dates, or there is none.</param>
/// <param name="Witness">A route that can have taken the fewest days; null where there is none.</param>
/// <param name="Completeness">Whether the search saw all that the question covers; where it did not, fewer days may be enough.</param>
public sealed record FastestAnswer(FastestQuestion Question, int? Least, int? Most, Route? Witness, Completeness Completeness);
