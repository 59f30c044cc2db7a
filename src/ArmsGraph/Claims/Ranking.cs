using ArmsGraph.Model;
using ArmsGraph.Time;

namespace ArmsGraph.Claims;

/// <summary>
/// Picks the best of a fact's claims: by credibility, then reliability (not judged after judged), then a claim before those derived from its source,
/// then the newest report, then the id.
/// </summary>
internal static class Ranking
{
    public static Claim Best(IReadOnlyList<Claim> claims, SourceTree tree, Func<Claim, Window> reported)
    {
        if (claims.Count == 1)
        {
            return claims[0];
        }

        var best = claims.Min(claim => Rank(tree.GradeOf(claim)));
        var tied = claims.Where(claim => Rank(tree.GradeOf(claim)) == best).ToList();
        var underived = tied.Where(claim => !tied.Exists(other => other.Source != claim.Source && tree.Above(claim).Contains(other.Source))).ToList();
        return (underived.Count > 0 ? underived : tied)
            .OrderByDescending(claim => Newness(reported(claim)))
            .ThenBy(claim => claim.Id.Text, StringComparer.Ordinal)
            .First();
    }

    private static (int Credibility, int Reliability) Rank(Grade grade) => (grade.Credibility, (int)grade.Reliability);

    /// <summary>An undated report is older than any dated one.</summary>
    private static (int Hi, int Lo) Newness(Window reported) => (reported.Hi == Window.NoEnd ? Window.NoStart : reported.Hi, reported.Lo);
}
