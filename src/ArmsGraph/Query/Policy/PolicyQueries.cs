using ArmsGraph.Model.Entities;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Policy;

/// <summary>Answers what rules say of a target.</summary>
internal static class PolicyQueries
{
    public static PolicyAnswer Ask(View view, PolicyQuestion question)
    {
        var entities = view.Store.Entities;
        var issuer = entities.Find<Party>(question.Issuer, "party");
        var target = entities.Find<Party>(question.Target, "party");
        int[] goods = question.Goods is { } name ? [entities.Canonical(entities.Find<Goods>(name, "weapon system or category").Id)] : [];
        var when = (question.During?.Hull ?? Window.Always).Intersect(view.Spec.During);
        var rules = Rule.All(new World(view)).Where(rule => rule.IsIssuedBy(entities.Canonical(issuer.Id))).Select(rule =>
        {
            var (standing, grounds) = rule.Covers(null, entities.Canonical(target.Id), goods, [], when);
            return new PolicyState(rule.Restriction.Id, standing, rule.Restriction.Instruments, [.. grounds.Select(g => g.ToString())], Citation.Of(rule.Changes.Prepend(rule.Restriction.Id).SelectMany(id => view.Store.TryGetFact(id, out var fact) ? view.Citations(fact) : [])));
        });
        return new PolicyAnswer(question, issuer.Id, target.Id, [.. rules]);
    }
}
