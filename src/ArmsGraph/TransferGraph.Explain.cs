using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Query;
using ArmsGraph.Query.Absence;
using ArmsGraph.Query.Compare;
using ArmsGraph.Query.Explain;
using ArmsGraph.Query.Policy;
using ArmsGraph.Query.Routes;
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

    /// <summary>Question 22: the same as <see cref="Explain(FactId)"/>, in plain sentences with citations.</summary>
    /// <exception cref="UnknownNameException">No such fact.</exception>
    public Narrative Narrate(FactId fact) => new NarrativeWriter(_view.Value).Of(_store.FindFact(fact.Text));

    /// <summary>Question 22: a route in plain sentences with citations.</summary>
    public Narrative Narrate(Route route)
    {
        CheckOwn(route);
        return new NarrativeWriter(_view.Value).Of(route);
    }

    /// <summary>Question 22: a finding in plain sentences with citations.</summary>
    public Narrative Narrate(Finding finding)
    {
        CheckOwn(finding?.Route);
        return new NarrativeWriter(_view.Value).Of(finding!);
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

    /// <summary>Question 29: where sources report later recipients that are not the declared end user.</summary>
    public EndUserAnswer EndUserMismatch(CancellationToken cancellation = default) => Ask(new EndUserQuestion(), cancellation);

    /// <summary>Question 29. A scan of onward legs for each declaration, and one for each recipient found.</summary>
    /// <exception cref="UnknownNameException">The question names what the graph does not know.</exception>
    public EndUserAnswer Ask(EndUserQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new EndUserSearch(ViewFor(question.View), question, cancellation).Run();
    }

    /// <summary>Question 23: what had changed in what was known from the end of one day to that of another; with a question, in its routes too.</summary>
    public DiffAnswer Diff(Day before, Day after, RouteQuestion? routes = null, CancellationToken cancellation = default) =>
        Ask(new DiffQuestion { Before = before, After = after, Routes = routes }, cancellation);

    /// <summary>Question 23: what changed from this graph to another; with a question, in its routes too. O(claims of both + twice the routes).</summary>
    public DiffAnswer Diff(TransferGraph other, RouteQuestion? routes = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(other);
        var facts = new DiffSearch(_view.Value, other._view.Value, new Effort(long.MaxValue, cancellation)).Facts().ToList();
        if (routes is null)
        {
            return new DiffAnswer(null, [.. facts], [], Completeness.Complete);
        }

        var (before, after) = (Ask(routes, cancellation), other.Ask(routes, cancellation));
        return new DiffAnswer(
            null, [.. facts], [.. DiffSearch.Routes(before, after)], new Completeness([.. before.Completeness.Reasons.Union(after.Completeness.Reasons, StringComparer.Ordinal)]));
    }

    /// <summary>Question 23. O(claims + twice the routes).</summary>
    public DiffAnswer Ask(DiffQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        TransferGraph On(Day day) => View(question.View with { During = question.During?.Hull ?? Window.Always }).AsKnownOn(day);
        return On(question.Before).Diff(On(question.After), question.Routes, cancellation) with { Question = question };
    }

    /// <summary>Question 23: how far a transfer had come, report by report.</summary>
    /// <exception cref="UnknownNameException">No such transfer.</exception>
    public StagesAnswer StageHistory(FactId fact) => Ask(new StagesQuestion { Fact = fact });

    /// <summary>Question 23. O(claims on the transfer).</summary>
    public StagesAnswer Ask(StagesQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return StagesQueries.Ask(ViewFor(question.View), question, new Effort(long.MaxValue, cancellation));
    }
}
