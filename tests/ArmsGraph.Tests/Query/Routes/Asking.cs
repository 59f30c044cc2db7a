using ArmsGraph.Query;
using ArmsGraph.Query.Routes;

namespace ArmsGraph.Tests.Query.Routes;

internal static class Asking
{
    public static RouteQuestion Question(string from, string to) => new() { From = [from], To = [to], Inferred = true };

    public static RouteAnswer Inferred(TransferGraph graph, string from, string to) => graph.Ask(Question(from, to));

    public static string Transfers(Route route) => string.Join(' ', route.Legs.Select(leg => leg.Transfer.Text[(leg.Transfer.Text.IndexOf('/', StringComparison.Ordinal) + 1)..]));
}
