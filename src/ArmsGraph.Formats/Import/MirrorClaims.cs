using ArmsGraph.Model;

namespace ArmsGraph.Formats.Import;

/// <summary>
/// Joins what exporter and importer report. Where one report of each side has the same supplier, recipient, category and year, the two are claims on one fact, and their numbers are never added; where there
/// are more, nobody can tell which belong together: they stay apart, and that is told.
/// </summary>
internal static class MirrorClaims
{
    public static void Add(Intake intake)
    {
        var pairs = intake.Mirrors.Where(mirror => mirror.Key is not null).ToLookup(mirror => mirror.Key);
        foreach (var mirror in intake.Mirrors)
        {
            var (own, others) = mirror.Key is null ? ([mirror], []) : Sides(pairs[mirror.Key], mirror.ByExporter);
            var claim = mirror.Claim;
            if (own.Count == 1 && others.Count == 1)
            {
                var first = pairs[mirror.Key].First();
                claim = claim with { Fact = mirror.Transfer with { Id = first.Transfer.Id } };
            }
            else if (others.Count > 0)
            {
                mirror.Tally.Doubt(
                    Codes.UnpairedReport, mirror.Spot, 1,
                    FormattableString.Invariant($"this side reports {own.Count} transfers of the category from {mirror.Transfer.From} to {mirror.Transfer.To} in {mirror.Year}, the other side {others.Count}; they are kept apart, and may be the same"));
            }

            intake.Add(claim, mirror.Tally, mirror.Spot);
        }
    }

    private static (List<Mirror> Own, List<Mirror> Others) Sides(IEnumerable<Mirror> all, bool byExporter) =>
        ([.. all.Where(mirror => mirror.ByExporter == byExporter)], [.. all.Where(mirror => mirror.ByExporter != byExporter)]);
}
