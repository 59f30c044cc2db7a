using ArmsGraph.Model;
using ArmsGraph.Query;
using ArmsGraph.Query.Compare;
using ArmsGraph.Query.Routes;

namespace ArmsGraph.Formats.Import;

/// <summary>
/// Two releases of one register, to be compared. Facts of a deal that both have bear the ids of the earlier release in both graphs, and claims name the release that makes them. Trend-indicator values, which are
/// reckoned anew for each release, are left out of both.
/// </summary>
/// <param name="Before">The earlier release.</param>
/// <param name="After">The later release.</param>
/// <param name="Match">How deals were found again; null where not both sides have one register by order each, so that facts are the same by their ids alone.</param>
public sealed record RegisterReleases(RegisterImport Before, RegisterImport After, ReleaseMatch? Match)
{
    /// <summary>What changed from one release to the other; with a question, in its routes too. That each release cites itself, or names a deal by its line, is no change. O(claims of both + twice the routes).</summary>
    /// <param name="routes">Routes to compare too; null compares facts alone.</param>
    /// <param name="view">The part of each graph that is compared, such as one stage or period; null for all.</param>
    /// <param name="cancellation">Stops the comparison.</param>
    /// <exception cref="Diagnostics.UnknownNameException">The question names what a graph does not know.</exception>
    public DiffAnswer Diff(RouteQuestion? routes = null, Func<TransferGraph, TransferGraph>? view = null, CancellationToken cancellation = default)
    {
        view ??= graph => graph;
        var diff = view(Before.Graph).Diff(view(After.Graph), routes, cancellation);
        return Match is null ? diff : diff with { Facts = [.. diff.Facts.Select(Told).OfType<FactChange>()], Routes = [.. diff.Routes.Select(Told).OfType<RouteChange>()] };
    }

    private FactChange? Told(FactChange change) =>
        change.What != Change.Changed || !IsOwn(change.Before, change.After) ? change : Without(["affirmed by", "deal"], change.Values) is { Count: > 0 } values ? change with { Values = values } : null;

    private RouteChange? Told(RouteChange change) =>
        change is not { What: Change.Changed, Before: { } before, After: { } after } || !IsOwn(before.Sources, after.Sources) ? change
        : Without(["cites"], change.Values) is { Count: > 0 } values ? change with { Values = values } : null;

    private bool IsOwn(EquatableList<Citation> before, EquatableList<Citation> after) =>
        before.All(cited => cited.Source == Match!.Before) && after.All(cited => cited.Source == Match!.After);

    private static EquatableList<ValueChange> Without(string[] names, EquatableList<ValueChange> values) => [.. values.Where(value => !names.Contains(value.Name, StringComparer.Ordinal))];
}
