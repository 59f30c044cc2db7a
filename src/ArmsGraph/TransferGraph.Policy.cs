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

    /// <summary>Question 16: what of an issuer's rules changed when.</summary>
    public HistoryAnswer PolicyHistory(string issuer) => Ask(new HistoryQuestion { Issuer = issuer });

    /// <summary>Question 16. O(claims on the issuer's rules x dates that are told of them).</summary>
    /// <exception cref="Diagnostics.UnknownNameException">The question names what the graph does not know.</exception>
    public HistoryAnswer Ask(HistoryQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new HistorySearch(ViewFor(question.View), question, new Effort(long.MaxValue, cancellation)).Run();
    }

    /// <summary>Question 19: who has a system.</summary>
    public HoldersAnswer Holders(string system) => Ask(new HoldersQuestion { System = system });

    /// <summary>Question 19. O(legs + holdings).</summary>
    /// <exception cref="Diagnostics.UnknownNameException">The question names what the graph does not know.</exception>
    public HoldersAnswer Ask(HoldersQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new HolderSearch(ViewFor(question.View), question, new Effort(long.MaxValue, cancellation)).Run();
    }

    /// <summary>Question 19: the components of a system, their makers, and what became of the consents that they take for a destination.</summary>
    public ExposureAnswer ComponentExposure(string system, string destination) => Ask(new ExposureQuestion { System = system, Destination = destination });

    /// <summary>Question 19. O(components x facts on components).</summary>
    /// <exception cref="Diagnostics.UnknownNameException">The question names what the graph does not know.</exception>
    public ExposureAnswer Ask(ExposureQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new ExposureSearch(ViewFor(question.View), question, new Effort(long.MaxValue, cancellation)).Run();
    }
}
