using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Text;

namespace ArmsGraph.Query.Explain;

/// <summary>Explains a fact: who claims what, where, how, and where that comes from.</summary>
internal sealed class FactExplanation(View view)
{
    public Explanation Of(int fact)
    {
        var id = view.Store.Claims.Fact(fact);
        var known = view.Known(fact).ToList();
        var kind = view.Store.Claims[view.Store.Claims.FactStart[fact]].Fact.Kind;
        var standing = view.Store.ClaimsOf(fact).Count(view.IsPicked);
        var contested = view.Denials(fact).Any() ? ", contested" : "";
        return Explanation.Node($"{id}  {kind}, {Count(known.Count, "claim")}{contested}{(standing == 0 ? ", not in view" : "")}", view.Store.ClaimsOf(fact).Where(view.IsKnown).Select(OfClaim));
    }

    public Explanation OfClaim(int row)
    {
        var claim = view.Store.Claims[row];
        var manner = new List<string> { Words.Of(claim.Polarity), Words.Of(claim.Modality) };
        if (claim.Hedge != Hedge.Stated)
        {
            manner.Add(Words.Of(claim.Hedge));
        }

        if (claim.Reading == Reading.Garbled)
        {
            manner.Add("garbled");
        }

        if (!view.IsUnretracted(row) && claim.Polarity != Polarity.Retracts)
        {
            manner.Add("retracted");
        }

        var children = Stated(claim.Fact).Append(Explanation.Leaf($"grade {view.Store.Tree.GradeOf(claim)}, reported {view.Store.Reported(claim)}")).Concat(Origin(claim));
        if (claim.SaidBy is { } said)
        {
            children = children.Append(Explanation.Leaf($"said by {Printable.Line(said)}"));
        }

        if (claim.Note is { } note)
        {
            children = children.Append(Explanation.Leaf($"note: {note}"));
        }

        return Explanation.Node($"{(view.IsPicked(row) ? "*" : "-")} {Citation.Of(claim)}: {string.Join(", ", manner)}", children);
    }

    /// <summary>The chain of sources behind a claim, down to its ends.</summary>
    private IEnumerable<Explanation> Origin(Claim claim)
    {
        var own = view.Store.Sources[claim.Source];
        yield return Explanation.Leaf($"source {own.Id}: {Describe(own)}");
        foreach (var above in view.Store.Tree.Above(claim).OrderBy(s => s.Text, StringComparer.Ordinal))
        {
            yield return Explanation.Leaf($"rests on {above}: {Describe(view.Store.Sources[above])}");
        }
    }

    private static string Describe(Model.Entities.Source source) => string.Join(", ", new[]
    {
        source.Title is { } title ? $"\"{Printable.Line(title)}\"" : null, source.Publisher, source.SaidBy, source.Published is { } date ? $"published {date}" : "undated",
        source.TranslatedFrom is { } language ? $"translated from {language}" : null,
    }.OfType<string>());

    private static IEnumerable<Explanation> Stated(Fact fact) =>
        fact.OwnFields().Where(f => !FieldWriter.IsSilent(f.Value)).Select(f => Explanation.Leaf($"{f.Name}: {FieldText.Of(f.Value)}"));

    private static string Count(int count, string what) => FormattableString.Invariant($"{count} {what}{(count == 1 ? "" : "s")}");
}
