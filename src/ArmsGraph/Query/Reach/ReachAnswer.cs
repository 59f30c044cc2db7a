namespace ArmsGraph.Query.Reach;

/// <summary>Whether there is a route, and one that shows it.</summary>
/// <param name="Question">The question, its floors included.</param>
/// <param name="Reachability">Certain, possible or none. Of the order of legs; what the legs themselves are worth is in the witness's verdict.</param>
/// <param name="Witness">A route; null where there is none.</param>
/// <param name="Completeness">Whether the search saw all that the question covers.</param>
public sealed record ReachAnswer(ReachQuestion Question, Reachability Reachability, Route? Witness, Completeness Completeness);
