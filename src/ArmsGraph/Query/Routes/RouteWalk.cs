namespace ArmsGraph.Query.Routes;

/// <summary>
/// All routes of a question one after another, unranked, without an object for each: a reader that goes forward. Short routes come before long ones of the same goods; the
/// cap on rank is left aside. For one thread.
/// </summary>
public abstract class RouteWalk
{
    private readonly Terrain _terrain;
    private readonly TransferQuestion _question;

    private protected RouteWalk(Terrain terrain, TransferQuestion question, int maxLegs) => (_terrain, _question, Buffer) = (terrain, question, new int[maxLegs]);

    /// <summary>The numbers of the legs of the route at hand, in order; valid until the next step. <c>graph.LegAt</c> tells what they are.</summary>
    public ReadOnlySpan<int> Legs => new(Buffer, 0, Count);

    /// <summary>Whether the walk saw all that the question covers, as far as it has gone.</summary>
    public abstract Completeness Completeness { get; }

    /// <summary>Where the legs of the route at hand are written, from the start.</summary>
    private protected int[] Buffer { get; }

    /// <summary>How many they are.</summary>
    private protected int Count { get; set; }

    /// <summary>The state of origin at which the route at hand starts, or -1.</summary>
    internal abstract int Origin { get; }

    /// <summary>Goes to the next route; false where there is none. Stops with <see cref="OperationCanceledException"/> where the question was cancelled.</summary>
    public abstract bool MoveNext();

    /// <summary>The route at hand with its verdict and its citations.</summary>
    public Route ToRoute() => new RouteAssembly(_terrain, _question).Of(Legs.ToArray(), Origin);
}
