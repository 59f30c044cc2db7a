using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Query;
using ArmsGraph.Query.Explain;
using ArmsGraph.Query.Policy;

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
}
