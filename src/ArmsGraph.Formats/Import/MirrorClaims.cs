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
        var pairs = new Dictionary<(EntityId, EntityId, string, int), (Mirror First, int Exports, int Imports)>();
        foreach (var mirror in intake.Mirrors)
        {
            if (mirror.Key is { } key)
            {
                var (first, exports, imports) = pairs.GetValueOrDefault(key, (mirror, 0, 0));
                pairs[key] = (first, exports + (mirror.ByExporter ? 1 : 0), imports + (mirror.ByExporter ? 0 : 1));
            }
        }

        foreach (var mirror in intake.Mirrors)
        {
            var claim = mirror.Claim;
            if (mirror.Key is { } key && pairs[key] is { Exports: > 0, Imports: > 0 } pair)
            {
                if (pair is { Exports: 1, Imports: 1 })
                {
                    claim = claim with { Fact = mirror.Transfer with { Id = pair.First.Transfer.Id } };
                }
                else
                {
                    mirror.Tally.Doubt(
                        Codes.UnpairedReport, mirror.Spot, 1,
                        FormattableString.Invariant($"the exporter reports {pair.Exports} and the importer {pair.Imports} transfers of category {mirror.Category} from {mirror.Transfer.From} to {mirror.Transfer.To} in {mirror.Year}; they are kept apart, and may be the same"));
                }
            }

            intake.Add(claim, mirror.Tally, mirror.Spot);
        }
    }
}
