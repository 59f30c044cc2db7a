using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Text;

namespace ArmsGraph.Query.Explain;

/// <summary>A leg as one line: parties, goods, terms, when, how far, and who stands on the way.</summary>
internal static class LegText
{
    public static string Of(Leg leg)
    {
        var parts = new List<string> { leg.ToString() };
        if (leg.Terms.Count > 0)
        {
            parts.Add(string.Join(", ", leg.Terms.Select(t => Words.Of(t))));
        }

        if (leg.Origin is { } origin)
        {
            parts.Add($"origin {origin}");
        }

        parts.Add(leg.Window.ToString());
        parts.Add(Words.Of(leg.Stage));
        parts.Add(Words.Of(leg.Modality));
        parts.AddRange(leg.Hedge == Hedge.Stated ? [] : [Words.Of(leg.Hedge)]);
        parts.AddRange(leg.Waypoints.Select(w => $"{Words.Of(w.Role)} {w.Party}{(w.Hedge == Hedge.Stated ? "" : $" ({Words.Of(w.Hedge)})")}"));
        return string.Join("  ", parts);
    }
}
