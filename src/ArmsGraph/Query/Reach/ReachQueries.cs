using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Reach;

/// <summary>Answers whether goods can have reached a party.</summary>
internal static class ReachQueries
{
    public static ReachAnswer Ask(View view, ReachQuestion question, CancellationToken cancellation)
    {
        var terrain = new Terrain(view, question);
        var search = new ReachSearch(terrain, question, PartyChoice.Of(view, question.From), PartyChoice.Of(view, question.To));
        if (search.Find(Order.Certain, cancellation) is { } certain)
        {
            return new ReachAnswer(question, Reachability.Certain, certain, Completeness.Complete);
        }

        var possible = question.Order == Order.Certain ? null : search.Find(Order.Possible, cancellation);
        return new ReachAnswer(question, possible is null ? Reachability.None : Reachability.Possible, possible, search.Completeness);
    }
}
