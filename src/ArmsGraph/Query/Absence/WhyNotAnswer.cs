using ArmsGraph.Model;
using ArmsGraph.Store;

namespace ArmsGraph.Query.Absence;

/// <summary>The first relaxation of a question that gives a route, or that none does.</summary>
/// <param name="Question">The question, its floors included.</param>
/// <param name="IsAnswered">Whether there is a route as asked: nothing had to be relaxed.</param>
/// <param name="Relaxed">What was relaxed for the route to appear; without any one of these there is none. Empty where none was needed or nothing helps.</param>
/// <param name="Route">The route; null where nothing helps, and where dates were left aside: that is no route.</param>
/// <param name="Legs">The legs of the route, or those that would be one if it were not for their dates.</param>
/// <param name="Objections">Where dates were left aside: which dates forbid the order.</param>
/// <param name="Tried">All scans, in order.</param>
/// <param name="OutOfScope">What no relaxation could reach: ends without legs, goods asked for, limits of the view, what sources could not contain.</param>
/// <param name="Completeness">Whether all scans saw all that they cover.</param>
public sealed record WhyNotAnswer(
    WhyNotQuestion Question, bool IsAnswered, EquatableList<Relaxed> Relaxed, Route? Route, EquatableList<Leg> Legs, EquatableList<string> Objections,
    EquatableList<RelaxationAttempt> Tried, EquatableList<string> OutOfScope, Completeness Completeness)
{
    /// <summary>Whether something helps, or nothing had to.</summary>
    public bool Helps => IsAnswered || Relaxed.Count > 0;

    /// <summary>What it comes to, on one line.</summary>
    public override string ToString() => IsAnswered ? $"there is a route: {Route}"
        : Relaxed.Count == 0 ? "no relaxation gives a route"
        : Route is { } route ? $"with {string.Join(" + ", Relaxed)}: {route}"
        : $"with {string.Join(" + ", Relaxed)}, which gives no route but legs that would be one: {string.Join("; ", Objections)}";
}
