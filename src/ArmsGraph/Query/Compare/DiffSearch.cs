using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Query.Explain;
using ArmsGraph.Query.Routes;
using ArmsGraph.Store;
using ArmsGraph.Text;

namespace ArmsGraph.Query.Compare;

/// <summary>Compares two views, of one store or of two: facts by id, as the claims that answers stand on give them.</summary>
internal sealed class DiffSearch(View before, View after, Effort effort)
{
    public IEnumerable<FactChange> Facts()
    {
        var ids = Enumerable.Range(0, before.Store.Claims.Facts).Select(before.Store.Claims.Fact).Concat(Enumerable.Range(0, after.Store.Claims.Facts).Select(after.Store.Claims.Fact));
        foreach (var id in ids.Distinct().OrderBy(id => id.Text, StringComparer.Ordinal))
        {
            effort.Spend();
            if (Of(id) is { } change)
            {
                yield return change;
            }
        }
    }

    public static IEnumerable<RouteChange> Routes(RouteAnswer before, RouteAnswer after)
    {
        var (old, now) = (Keyed(before), Keyed(after));
        foreach (var (key, route) in now)
        {
            if (!old.TryGetValue(key, out var was))
            {
                yield return new RouteChange(Change.Appeared, null, route, []);
            }
            else if (Differences(Values(was), Values(route)) is { Count: > 0 } values)
            {
                yield return new RouteChange(Change.Changed, was, route, values);
            }
        }

        foreach (var (key, route) in old.Where(route => !now.ContainsKey(route.Key)))
        {
            yield return new RouteChange(Change.Gone, route, null, []);
        }
    }

    private FactChange? Of(FactId id)
    {
        var (old, now) = (Picked(before, id), Picked(after, id));
        if (old.Count == 0 && now.Count == 0)
        {
            return null;
        }

        var (cited, cites) = (Cited(before, id), Cited(after, id));
        var kind = (now.Count > 0 ? now : old)[0].Fact.Kind;
        if (old.Count == 0 || now.Count == 0)
        {
            return new FactChange(id, kind, old.Count == 0 ? Change.Appeared : Change.Gone, [], cited, cites);
        }

        var values = Differences(Values(before, id, old, cited), Values(after, id, now, cites));
        return values.Count == 0 ? null : new FactChange(id, kind, Change.Changed, values, cited, cites);
    }

    private static List<Claim> Picked(View view, FactId id) => view.Store.TryGetFact(id, out var fact) ? [.. view.Picked(fact)] : [];

    private static EquatableList<Citation> Cited(View view, FactId id) => view.Store.TryGetFact(id, out var fact) ? Citation.Of(view.Citations(fact)) : [];

    private static IEnumerable<(string Name, string Value)> Values(View view, FactId id, List<Claim> claims, EquatableList<Citation> cited)
    {
        view.Store.TryGetFact(id, out var fact);
        foreach (var claim in claims)
        {
            foreach (var field in claim.Fact.OwnFields().Where(field => !FieldWriter.IsSilent(field.Value)))
            {
                yield return (field.Name, FieldText.Of(field.Value));
            }

            yield return ("modality", Words.Of(claim.Modality));
            yield return ("hedge", Words.Of(claim.Hedge));
            yield return ("reading", Words.Of(claim.Reading));
        }

        yield return ("affirmed by", string.Join("; ", cited));
        yield return ("denied by", string.Join("; ", Citation.Of(view.Denials(fact))));
    }

    private static IEnumerable<(string Name, string Value)> Values(Route route) =>
    [
        ("order", Words.Of(route.Verdict.Order)), ("continuity", Words.Of(route.Verdict.Continuity)), ("basis", Words.Of(route.Verdict.Basis)), ("stage", Words.Of(route.Verdict.Stage)),
        ("modality", Words.Of(route.Verdict.Modality)), ("hedge", Words.Of(route.Verdict.Hedge)), ("grade", route.Verdict.Grade.ToString()),
        ("independent sources", FormattableString.Invariant($"{route.Verdict.IndependentSources}")), ("legs", string.Join("; ", route.Legs)), ("assumes", string.Join("; ", route.Assumptions)),
        ("cites", string.Join("; ", route.Sources)), ("denied by", string.Join("; ", route.Denials)),
    ];

    private static EquatableList<ValueChange> Differences(IEnumerable<(string Name, string Value)> before, IEnumerable<(string Name, string Value)> after)
    {
        var (old, now) = (Joined(before), Joined(after));
        return [.. now.Keys.Union(old.Keys, StringComparer.Ordinal).Select(name => new ValueChange(name, old.GetValueOrDefault(name, ""), now.GetValueOrDefault(name, ""))).Where(value => value.Before != value.After)];
    }

    private static Dictionary<string, string> Joined(IEnumerable<(string Name, string Value)> values) =>
        values.GroupBy(value => value.Name, StringComparer.Ordinal).ToDictionary(same => same.Key, same => string.Join(" | ", same.Select(value => value.Value).Distinct(StringComparer.Ordinal)), StringComparer.Ordinal);

    /// <summary>Routes by their transfers and parties, in rank; several over the same ones, of several claims, are told apart by their number.</summary>
    private static Dictionary<string, Route> Keyed(RouteAnswer routes)
    {
        var keyed = new Dictionary<string, Route>(StringComparer.Ordinal);
        foreach (var route in routes)
        {
            var key = string.Join(' ', route.Legs.Select(leg => FormattableString.Invariant($"{leg.Transfer}#{leg.Line}.{leg.Hop}:{leg.From}>{leg.To}")).Prepend($"{route.StartsAtOrigin}"));
            var number = Enumerable.Range(1, int.MaxValue).First(n => !keyed.ContainsKey(FormattableString.Invariant($"{key} {n}")));
            keyed.Add(FormattableString.Invariant($"{key} {number}"), route);
        }

        return keyed;
    }
}
