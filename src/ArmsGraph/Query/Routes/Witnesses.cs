using ArmsGraph.Query.Reach;
using ArmsGraph.Store;

namespace ArmsGraph.Query.Routes;

/// <summary>One route at a time between chosen parties, on a view from which legs were taken away. No cap on legs.</summary>
internal sealed class Witnesses
{
    private readonly View _view;
    private readonly ReachQuestion _question;
    private readonly HashSet<int> _from;
    private readonly HashSet<int> _to;

    public Witnesses(View view, TransferQuestion question, HashSet<int> from, HashSet<int> to)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(question.MinLag);
        (_view, _from, _to) = (view, from, to);
        _question = new ReachQuestion
        {
            From = [], To = [], Goods = question.Goods, Continuity = question.Continuity, Inferred = question.Inferred, Order = question.Order, MinLag = question.MinLag, Budget = question.Budget,
            During = question.During, AsKnownOn = question.AsKnownOn, GradeFloor = question.GradeFloor, Resolution = question.Resolution, StageFloor = question.StageFloor, IncludeCancelled = question.IncludeCancelled,
        };
    }

    /// <summary>Whether each "none" so far is a proof; a scan that the budget ended is told here.</summary>
    public Completeness Completeness { get; private set; } = Completeness.Complete;

    /// <summary>A route that uses none of the legs; null where there is none. A scan of the legs in view.</summary>
    public Route? Without(IReadOnlySet<int> legs, CancellationToken cancellation)
    {
        var search = new ReachSearch(new Terrain(_view.Without(legs), _question), _question, _from, _to);
        var route = search.Find(_question.Order, cancellation);
        Completeness = route is null && !search.Completeness.IsComplete ? search.Completeness : Completeness;
        return route;
    }
}
