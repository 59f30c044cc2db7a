using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using CsCheck;

namespace ArmsGraph.Tests.Json;

/// <summary>Random whole documents: sources, entities of every type, facts of every type, several claims on each.</summary>
internal static class DocumentGen
{
    private static readonly ValueGen Values = new(0.4);
    private static readonly FactGen Facts = new(Values);
    private static readonly EntityGen Named = new(Values);

    /// <summary>A document: what goes in through the builder.</summary>
    public static Gen<Document> Documents =>
        from sources in Named.Sources
        from entities in Named.Entities
        from claims in Groups.Aggregate(Gen.Const<Claim[]>([]), (all, next) => Gen.Select(all, next, (a, b) => a.Concat(b).ToArray()))
        select new Document(sources, entities, claims);

    /// <summary>The claims on a fact of each type; and a second transfer, by another source.</summary>
    private static IEnumerable<Gen<Claim[]>> Groups =>
        Facts.ByKind.Select(kind => ClaimsOn(new FactId($"s0/{kind.Key}"), kind.Value)).Append(ClaimsOn(new FactId("s1/transfer"), Facts.ByKind["transfer"]));

    /// <summary>The introducing claim, then further ones: by others, again by the same source, with an id of its own, one that takes back, one that replaces.</summary>
    private static Gen<Claim[]> ClaimsOn(FactId id, Gen<Fact> facts)
    {
        var (own, other) = (id.Text[..2], id.Text[..2] == "s0" ? "s1" : "s0");
        var claims = Claim(id, facts);
        return
            from first in claims
            from further in claims.Array[0, 3]
            from sources in Gen.OneOf(own, other, "s2").Array[3]
            from named in Values.Maybe(claims)
            from retraction in Values.Maybe(claims)
            from replacement in Values.Maybe(claims)
            select (Claim[])
            [
                first with { Id = new ClaimId(id.Text), Source = new SourceId(own) },
                .. further.Select((claim, i) => claim with { Source = new SourceId(sources[i]) }),
                .. Listed(named is null ? null : named with { Id = new ClaimId($"{other}/own-{first.Fact.Kind}"), Source = new SourceId(other) }),
                .. Listed(retraction is null ? null : retraction with { Source = new SourceId(own), Polarity = Polarity.Retracts, Retracts = new ClaimId(id.Text) }),
                .. Listed(named is null || replacement is null ? null : replacement with { Source = new SourceId(other), Supersedes = new ClaimId($"{other}/own-{first.Fact.Kind}") }),
            ];
    }

    private static Claim[] Listed(Claim? claim) => claim is null ? [] : [claim];

    private static Gen<Claim> Claim(FactId id, Gen<Fact> facts) =>
        from fact in facts
        from place in Values.Text
        from denies in Gen.Bool
        from modality in Gen.Enum<Modality>()
        from hedge in Gen.Enum<Hedge>()
        from reading in Gen.Enum<Reading>()
        from credibility in Values.Some(Gen.Int[1, 6])
        from note in Values.Text
        from reported in Values.Date
        from derived in Values.List(Gen.OneOf("s0", "s1", "s2").Select(s => new SourceId(s)))
        from relay in Values.Some(Gen.OneOf("s0", "s1", "s2").Select(s => new SourceId(s)))
        from said in Values.Text
        select new Claim
        {
            Fact = fact with { Id = id }, Source = new SourceId("s0"), Place = place, Polarity = denies ? Polarity.Denies : Polarity.Affirms,
            Modality = modality == Modality.Intended && fact is Transfer transfer && transfer.Legs.DefaultIfEmpty().Any(leg => transfer.StageOf(leg) > Stage.Pledged) ? Modality.Inferred : modality,
            Hedge = hedge, Reading = reading, Credibility = credibility, Note = note, Reported = reported, DerivedFrom = derived, RelayedBy = relay, SaidBy = said,
        };

    /// <summary>The parts of a document.</summary>
    internal sealed record Document(Source[] Sources, Entity[] Entities, Claim[] Claims)
    {
        public TransferGraph Build()
        {
            var builder = new TransferGraphBuilder();
            Array.ForEach(Sources, source => builder.Add(source));
            Array.ForEach(Entities, entity => builder.Add(entity));
            Array.ForEach(Claims, claim => builder.Add(claim));
            return builder.Build();
        }
    }
}
