using ArmsGraph.Query;
using ArmsGraph.Query.Consent;
using ArmsGraph.Query.Policy;
using ArmsGraph.Time;

namespace ArmsGraph;

/// <content>Rules and consent.</content>
public sealed partial class TransferGraph
{
    /// <summary>Question 17: documented routes around the rules of an issuer, or of everybody.</summary>
    public AroundAnswer RoutesAround(string? issuer = null, CancellationToken cancellation = default) => Ask(new AroundQuestion { Issuer = issuer }, cancellation);

    /// <summary>Question 17. A search of routes for each rule and target.</summary>
    public AroundAnswer Ask(AroundQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        var named = question.Restriction is { } id ? question with { Restriction = FindFact(id).Text } : question;
        return new AroundSearch(ViewFor(named.View), named).Run(cancellation);
    }

    /// <summary>Question 17, the other way: the rules that a route leads around.</summary>
    public IReadOnlyList<Finding> RestrictionsOn(Route route)
    {
        CheckOwn(route);
        return [.. new AroundSearch(_view.Value, new AroundQuestion()).On(route)];
    }

    /// <summary>Question 16: what an issuer's rules say of transfers to a target.</summary>
    public PolicyAnswer PolicyAt(string issuer, string target, PartialDate? during = null) => Ask(new PolicyQuestion { Issuer = issuer, Target = target, During = during });

    /// <summary>Question 16. O(rules).</summary>
    public PolicyAnswer Ask(PolicyQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return PolicyQueries.Ask(ViewFor(question.View), question);
    }

    /// <summary>Question 18: whose consent a holder needs to pass goods on, and what became of it.</summary>
    public ConsentChain Consent(string goods, string holder, string recipient) => Ask(new ConsentQuestion { Goods = goods, Holder = holder, Recipient = recipient });

    /// <summary>Question 18. O(authorisations).</summary>
    public ConsentChain Ask(ConsentQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return ConsentQueries.Ask(ViewFor(question.View), question);
    }

    /// <summary>Question 18: the consents that a route takes, leg by leg.</summary>
    public ConsentChain ConsentChain(Route route)
    {
        CheckOwn(route);
        return ConsentQueries.Ask(_view.Value, route);
    }
}
