using ArmsGraph.Model.Entities;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Consent;

/// <summary>Answers whose consent a transfer takes.</summary>
internal static class ConsentQueries
{
    public static ConsentChain Ask(View view, ConsentQuestion question)
    {
        var entities = view.Store.Entities;
        var goods = entities.Find<Goods>(question.Goods, "weapon system or category");
        var holder = entities.Find<Party>(question.Holder, "party");
        var recipient = entities.Find<Party>(question.Recipient, "party");
        return new ConsentSearch(new World(view)).Of(
            entities.Canonical(goods.Id), entities.Canonical(holder.Id), entities.Canonical(recipient.Id), (question.During?.Hull ?? Window.Always).Intersect(view.Spec.During));
    }

    public static ConsentChain Ask(View view, Route route) => new ConsentSearch(new World(view)).Of(route);
}
