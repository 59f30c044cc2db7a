using ArmsGraph.Query.Consent;
using ArmsGraph.Query.Policy;
using ArmsGraph.Store;
using ArmsGraph.Text;

namespace ArmsGraph.Query.Explain;

/// <summary>Explains routes and findings down to the claims they rest on.</summary>
internal sealed class AnswerExplanation(View view)
{
    private readonly FactExplanation _facts = new(view);

    public Explanation Of(Route route) => Explanation.Node(route.ToString(),
    [
        Explanation.Leaf(route.Verdict.ToString()),
        Explanation.Node("legs", route.Legs.Select(leg => Explanation.Leaf(leg.ToString()))),
        .. Section("junctions", route.Junctions.Select(j => $"at {j.At}: {Words.Of(j.Continuity)}, {Words.Of(j.Basis)}, order {Words.Of(j.Order)}")),
        .. Section("assumptions", route.Assumptions),
        .. Section("denied by", route.Denials.Select(d => d.ToString())),
        Explanation.Node("who says so", route.Legs.Select(leg => leg.Transfer).Distinct().Select(Fact)),
    ]);

    public Explanation Of(Finding finding) => Explanation.Node($"{finding.Label}: {finding.Route}",
    [
        Explanation.Leaf(Finding.Preamble),
        Explanation.Node($"rule {finding.Restriction}: restricted {Words.Of(finding.Restricted)}, reach {Words.Of(finding.Reach)}, consent {Words.Of(finding.Consent)}, basis {Words.Of(finding.Basis)}",
            [Fact(finding.Restriction), .. Section("sources say", finding.ReportedAs), .. Section("denied by", finding.Denials.Select(d => d.ToString())), .. Section("assumptions", finding.Assumptions)]),
        Explanation.Node($"consent {Words.Of(finding.Consent)}", finding.ConsentChain.Steps.Select(step => Explanation.Leaf(step.ToString()))),
        Of(finding.Route),
    ]);

    private Explanation Fact(Model.FactId id) => view.Store.TryGetFact(id, out var fact) ? _facts.Of(fact) : Explanation.Leaf(id.Text);

    private static IEnumerable<Explanation> Section(string title, IEnumerable<string> lines)
    {
        var leaves = lines.Select(Explanation.Leaf).ToList();
        return leaves.Count == 0 ? [] : [Explanation.Node(title, leaves)];
    }
}
