using ArmsGraph.Model;
using ArmsGraph.Query.Routes;
using ArmsGraph.Store;

namespace ArmsGraph.Query.Flow;

/// <summary>
/// The least to take away, by what routes need: the smallest set that meets every route found so far is a lower bound; where no route is left without it, it is the answer,
/// else that route is one more to meet. It ends exactly, or at the budget with both bounds.
/// </summary>
internal sealed class BlockSearch
{
    private readonly View _view;
    private readonly BlockQuestion _question;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<int> _from;
    private readonly HashSet<int> _to;
    private readonly Effort _effort;
    private readonly Witnesses _witnesses;
    private readonly Removable _removable;
    private readonly List<int[]> _known = [];
    private Route? _unstoppable;

    public BlockSearch(View view, BlockQuestion question, CancellationToken cancellation)
    {
        (_view, _question, _cancellation) = (view, question, cancellation);
        (_from, _to) = (PartyChoice.Of(view, question.From), PartyChoice.Of(view, question.To));
        _effort = new Effort(question.Budget, cancellation);
        _witnesses = new Witnesses(view, question, _from, _to);
        _removable = new Removable(view, question.By, _from.Union(_to).ToHashSet());
    }

    public BlockAnswer Run()
    {
        var best = Greedy();
        var lower = _known.Count > 0 ? 1 : 0;
        if (best is { Count: > 1 } && _unstoppable is null)
        {
            (lower, best) = _question.By == BlockBy.Transfers ? Cut(lower, best) : (lower, best);
            (lower, best) = Improve(lower, best);
        }

        best = _unstoppable is null ? best : null;
        return new BlockAnswer(
            _question, lower, best?.Count, [.. Chosen(BlockBy.Transfers, best).Select(_view.Store.Claims.Fact)], [.. Chosen(BlockBy.Parties, best).Select(party => _view.Store.Entities[party].Id)],
            [.. Stops(best ?? [])], _unstoppable, Completeness);
    }

    private Completeness Completeness => new([.. _effort.Completeness.Reasons.Concat(_witnesses.Completeness.Reasons).Distinct(StringComparer.Ordinal)]);

    private IEnumerable<int> Chosen(BlockBy by, List<int>? best) => by == _question.By ? best ?? [] : [];

    /// <summary>Takes from each route that is left what most routes need, till none is left; null where that cannot be done.</summary>
    private List<int>? Greedy()
    {
        var taken = new List<int>();
        while (Without(taken) is not null)
        {
            if (_unstoppable is not null || _effort.IsSpent)
            {
                return null;
            }

            taken.Add(_known[^1].MaxBy(one => _known.Count(set => set.Contains(one))));
        }

        return Completeness.IsComplete ? Lean(taken) : null;
    }

    /// <summary>Leaves out what the others make needless.</summary>
    private List<int> Lean(IEnumerable<int> taken)
    {
        var lean = taken.Order().ToList();
        foreach (var one in lean.ToList())
        {
            var others = lean.Where(other => other != one).ToList();
            if (Without(others) is null && Completeness.IsComplete)
            {
                lean = others;
            }
        }

        return lean;
    }

    private (int Lower, List<int> Best) Cut(int lower, List<int> best)
    {
        var effort = new Effort(_question.Budget, _cancellation);
        var terrain = new Terrain(_view, _question);
        var walks = new WalkGraph(terrain, _question, _from, _to, effort);
        if (effort.IsSpent)
        {
            return (lower, best);
        }

        var cut = new TransferCut(walks, terrain.FactOf, effort);
        if (effort.IsSpent)
        {
            return (lower, best);
        }

        var paths = cut.Paths().ToList();
        _known.AddRange(paths);
        var facts = cut.Facts();
        var areApart = paths.Sum(path => path.Length) == paths.SelectMany(path => path).Distinct().Count();
        var isBetter = facts.Count < best.Count && Without(facts) is null && Completeness.IsComplete;
        return (areApart ? Math.Max(lower, paths.Count) : lower, isBetter ? Lean(facts) : best);
    }

    private (int Lower, List<int> Best) Improve(int lower, List<int> best)
    {
        while (lower < best.Count && !_effort.IsSpent)
        {
            (lower, var set) = new HittingSet(_known, _effort).Smallest(lower, best.Count);
            if (set is not null && Without(set) is null)
            {
                if (_unstoppable is not null || !Completeness.IsComplete)
                {
                    break;
                }

                best = [.. set];
            }

            if (_unstoppable is not null)
            {
                break;
            }
        }

        return (lower, best);
    }

    /// <summary>A route that is left, noted as one more to meet; null where there is none, or none that could be found.</summary>
    private Route? Without(IEnumerable<int> taken)
    {
        if (!_effort.Spend() || _witnesses.Without(_removable.LegsOf(taken), _cancellation) is not { } route)
        {
            return null;
        }

        var needs = _removable.On(route);
        if (needs.Length == 0)
        {
            _unstoppable = route;
        }
        else
        {
            _known.Add(needs);
        }

        return route;
    }

    private IEnumerable<Route> Stops(List<int> best) =>
        best.Select(one => _witnesses.Without(_removable.LegsOf(best.Where(other => other != one)), _cancellation)).OfType<Route>();
}
