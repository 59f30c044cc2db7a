using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;
using Newtonsoft.Json;

namespace ArmsGraph.Claims;

/// <summary>One source's whole version of a fact, and how it makes it. A value: equal by content.</summary>
[JsonConverter(typeof(FieldsConverter))]
public sealed record Claim : IHasFields
{
    /// <summary>The id; the fact's own for the claim that introduced it.</summary>
    public ClaimId Id { get; init; }

    /// <summary>The fact as this source gives it.</summary>
    public required Fact Fact { get; init; }

    /// <summary>The source that makes the claim.</summary>
    public required SourceId Source { get; init; }

    /// <summary>Where in the source, such as <c>P13</c>.</summary>
    public string? Place { get; init; }

    /// <summary>Whether it says that the fact is so.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How it asserts it.</summary>
    public Modality Modality { get; init; }

    /// <summary>How it qualifies it.</summary>
    public Hedge Hedge { get; init; }

    /// <summary>How well its words can be read.</summary>
    public Reading Reading { get; init; }

    /// <summary>Admiralty credibility, 1 to 6; null and 6 mean not judged.</summary>
    public int? Credibility { get; init; }

    /// <summary>A remark of whoever curated it.</summary>
    public string? Note { get; init; }

    /// <summary>When the source said so; null is the source's own date.</summary>
    public PartialDate? Reported { get; init; }

    /// <summary>The sources that this claim rests on, where they differ from those of its source.</summary>
    public EquatableList<SourceId> DerivedFrom { get; init; } = [];

    /// <summary>The source that was read, in which the place lies.</summary>
    public SourceId? RelayedBy { get; init; }

    /// <summary>Whose words the source gives.</summary>
    public string? SaidBy { get; init; }

    /// <summary>The claim of the same source that this one takes back.</summary>
    public ClaimId? Retracts { get; init; }

    /// <summary>The claim of the same source that this one replaces.</summary>
    public ClaimId? Supersedes { get; init; }

    /// <summary>Whether this is the claim that introduced the fact.</summary>
    internal bool Introduces => string.Equals(Id.Text, Fact.Id.Text, StringComparison.Ordinal);

    IEnumerable<Field> IHasFields.Fields() =>
    [
        Introduces ? new("id", Fact.Id) : new("claimOn", Fact.Id), new("type", Fact.Kind), new("claim", Introduces || Id.Text.Contains('@', StringComparison.Ordinal) ? null : Id),
        .. Fact.OwnFields(),
        new("source", Source, typeof(Source)), new("place", Place), new("polarity", Polarity == Polarity.Affirms ? null : Polarity),
        new("modality", Modality == Modality.Reported ? null : Modality), new("hedge", Hedge == Hedge.Stated ? null : Hedge), new("reading", Reading == Reading.Clear ? null : Reading),
        new("credibility", Credibility), new("reported", Reported), new("derivedFrom", DerivedFrom, typeof(Source)), new("relayedBy", RelayedBy, typeof(Source)), new("saidBy", SaidBy),
        new("retracts", Retracts, typeof(Claim)), new("supersedes", Supersedes, typeof(Claim)), new("note", Note),
    ];

    /// <summary>Its references: those of the fact and of the claim, the introduced id left out.</summary>
    internal IEnumerable<Reference> References() =>
        Reference.Among(((IHasFields)this).Fields().Where(f => f.Name is not ("id" or "claimOn" or "claim")));
}
