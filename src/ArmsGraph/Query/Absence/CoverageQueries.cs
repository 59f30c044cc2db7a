using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Store;
using ArmsGraph.Text;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Absence;

/// <summary>Answers what a source could contain.</summary>
internal static class CoverageQueries
{
    public static CoverageAnswer Ask(View view, CoverageQuestion question, Effort effort)
    {
        var store = view.Store;
        var id = new SourceId(question.Source);
        if (!store.Sources.TryGetValue(id, out var source))
        {
            throw new UnknownNameException(question.Source, "source", NearestNames.To(question.Source, store.Sources.Keys.Select(s => s.Text)));
        }

        var goods = question.Goods is { } name ? store.Entities.Canonical(store.Entities.Find<Goods>(name, "weapon system or category").Id) : -1;
        var (scope, because) = new SourceScope(store).Of(source, goods, (question.During?.Hull ?? Window.Always).Intersect(view.Spec.During));
        var claims = 0;
        for (var row = 0; row < store.Claims.Count; row++)
        {
            effort.Spend();
            claims += view.IsKnown(row) && store.Claims.Source(row) == id ? 1 : 0;
        }

        return new CoverageAnswer(question, id, scope, source.Covers, [.. because], claims, Completeness.Complete);
    }
}
