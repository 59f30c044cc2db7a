using ArmsGraph.Claims;
using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Json;

/// <summary>Reads a claim: how its source makes it, and the fact as that source gives it.</summary>
internal static class ClaimReader
{
    /// <summary>Reads a claim whose source and ids are known already.</summary>
    public static Claim? Read(Node node, ClaimHead head, ReadContext context)
    {
        var reader = new ObjectReader(node, Owner(node), context, head.Source);
        foreach (var name in new[] { "id", "claimOn", "claim", "source" })
        {
            reader.Take(name);
        }

        var fact = FactReader.Read(reader);
        var claim = fact is null ? null : new Claim
        {
            Id = new ClaimId(head.Claim ?? ""),
            Fact = fact with { Id = new FactId(head.Fact) },
            Source = new SourceId(head.Source),
            Place = reader.Text("place"),
            Polarity = reader.Word<Polarity>("polarity") ?? (reader.Has("retracts") ? Polarity.Retracts : Polarity.Affirms),
            Modality = reader.Word<Modality>("modality") ?? Modality.Reported,
            Hedge = reader.Word<Hedge>("hedge") ?? Hedge.Stated,
            Reading = reader.Word<Reading>("reading") ?? Reading.Clear,
            Credibility = reader.Whole("credibility", 1, 6),
            Note = reader.Text("note"),
            Reported = reader.Date("reported"),
            DerivedFrom = reader.SourceList("derivedFrom"),
            RelayedBy = reader.Text("relayedBy") is { } relay ? new SourceId(relay) : null,
            SaidBy = reader.Text("saidBy"),
            Retracts = reader.Claim("retracts"),
            Supersedes = reader.Claim("supersedes"),
        };
        if (claim is not null)
        {
            reader.End();
        }

        return claim;
    }

    private static string Owner(Node node) =>
        node.Members.Find(m => m.Name == "type")?.Value is { Kind: NodeKind.Text } type ? Texts.A(ArmsGraph.Text.Printable.Line(type.Text)) : "a fact";
}
