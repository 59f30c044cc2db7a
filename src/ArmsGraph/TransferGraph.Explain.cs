using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Query;
using ArmsGraph.Query.Explain;
using ArmsGraph.Query.Policy;
using ArmsGraph.Time;

namespace ArmsGraph;

/// <content>Who says so, and what changes an answer.</content>
public sealed partial class TransferGraph
{
    /// <summary>Question 22: who claims a fact, where, how, and where that comes from.</summary>
    /// <exception cref="UnknownNameException">No such fact.</exception>
    public Explanation Explain(FactId fact) => new FactExplanation(_view.Value).Of(_store.FindFact(fact.Text));

    /// <summary>Question 22: what a route rests on.</summary>
    public Explanation Explain(Route route)
    {
        CheckOwn(route);
        return new AnswerExplanation(_view.Value).Of(route);
    }

    /// <summary>Question 22: which rule, which route, whose consent, who says so.</summary>
    public Explanation Explain(Finding finding)
    {
        CheckOwn(finding?.Route);
        return new AnswerExplanation(_view.Value).Of(finding!);
    }

    /// <summary>Question 23: where the claims on a fact are in tension.</summary>
    /// <exception cref="UnknownNameException">No such fact.</exception>
    public FactConflicts Conflicts(FactId fact) => new ConflictSearch(_view.Value).Of(_store.FindFact(fact.Text));

    /// <summary>Question 23: all facts whose claims are in tension, by id.</summary>
    public IEnumerable<FactConflicts> Conflicts() =>
        Enumerable.Range(0, _store.Claims.Facts).Select(new ConflictSearch(_view.Value).Of).Where(conflicts => conflicts.Any);

    /// <summary>Question 26: everything in view that names a party, person, goods or instrument.</summary>
    /// <exception cref="UnknownNameException">Nothing bears the name.</exception>
    public AboutAnswer About(string name) => AboutSearch.Ask(_view.Value, name);

    /// <summary>Question 24: the graph with further facts over it, as if they had been reported; this one stays as it is. O(graph).</summary>
    /// <param name="add">Adds the facts, as to any builder; ids of this graph can be named in full.</param>
    /// <exception cref="FactDocumentException">What was added is at fault: all faults are told, and there is no graph.</exception>
    /// <remarks>A view stays a view: one of a day leaves out what is added without a date of report.</remarks>
    public TransferGraph WhatIf(Action<TransferGraphBuilder> add)
    {
        ArgumentNullException.ThrowIfNull(add);
        var builder = new TransferGraphBuilder(_store);
        add(builder);
        return new TransferGraph(builder.BuildStore(), _spec, isHypothetical: true);
    }

    /// <summary>Question 24: the graph with the facts of documents over it; see <see cref="WhatIf(Action{TransferGraphBuilder})"/>.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <exception cref="FactDocumentException">All faults of all files.</exception>
    public TransferGraph WhatIf(params string[] paths) => WhatIf(builder => Array.ForEach(paths, path => builder.AddPath(path)));

    /// <summary>Question 28: whether a source could contain goods of a period.</summary>
    /// <param name="source">The id of the source.</param>
    /// <param name="goods">A system or category; null is any.</param>
    /// <param name="during">When, both ends inclusive; null is any time.</param>
    /// <exception cref="UnknownNameException">No such source, or no such goods.</exception>
    public CoverageAnswer Coverage(string source, string? goods = null, PartialDate? during = null) => Ask(new CoverageQuestion { Source = source, Goods = goods, During = during });

    /// <summary>Question 28. O(claims).</summary>
    public CoverageAnswer Ask(CoverageQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return CoverageQueries.Ask(ViewFor(question.View), question, new Effort(long.MaxValue, cancellation));
    }

    /// <summary>Question 21: the first relaxation that gives a documented route from one party to another.</summary>
    public WhyNotAnswer WhyNot(string from, string to, CancellationToken cancellation = default) => Ask(new WhyNotQuestion { From = [from], To = [to] }, cancellation);

    /// <summary>Question 21. About ten scans of reach, thirty at worst.</summary>
    /// <exception cref="UnknownNameException">The question names what the graph does not know.</exception>
    public WhyNotAnswer Ask(WhyNotQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new WhyNotSearch(_store, _spec, question, cancellation).Run();
    }
}
