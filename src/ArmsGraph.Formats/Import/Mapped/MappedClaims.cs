using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import.Mapped;

/// <summary>Makes the claim of a row: a transfer, or a consent.</summary>
internal static class MappedClaims
{
    private const string Doubtful = "the source does not say reliably which side supplies and which receives";

    public static Claim Of(MappedRow row, RegisterMapping mapping, FactId id, SourceId source, string place)
    {
        var hedge = mapping.IsDirectionUncertain ? Hedge.Possibly : (Hedge?)null;
        return new Claim
        {
            Id = new ClaimId(id.Text),
            Fact = (mapping.IsAuthorisation ? (Fact)Authorisation(row, hedge) : Transfer(row, hedge)) with { Id = id },
            Source = source,
            Place = row.First(Role.Url) is { } url ? $"{place}; {url}" : place,
            Hedge = hedge ?? Hedge.Stated,
            Note = row.Remark(mapping.IsDirectionUncertain ? Doubtful : null),
        };
    }

    private static Transfer Transfer(MappedRow row, Hedge? hedge)
    {
        var delivered = row.Dates(Role.Delivered);
        return new Transfer
        {
            From = row.Party(Role.Supplier, hedge),
            Via = row.Via(),
            To = row.Party(Role.Recipient, hedge),
            Items = row.Items(),
            Stage = row.Values<Stage>(Role.Stage) is [var stage, ..] ? stage : null,
            Announced = row.Date(Role.Announced),
            Ordered = row.Date(Role.Ordered),
            Delivered = delivered is [var only] ? only : null,
            Deliveries = delivered.Count > 1 ? [.. delivered.Select(date => new Delivery { Date = date })] : [],
            Terms = [.. row.Values<Terms>(Role.Terms)],
            Origin = row.Party(Role.Origin),
            FinancedBy = [.. row.Parties(Role.FinancedBy)],
            ProducedBy = [.. row.Parties(Role.ProducedBy)],
            EndUser = row.Party(Role.EndUser),
            Value = row.Worth(),
            Deal = row.First(Role.Deal),
        };
    }

    private static Authorisation Authorisation(MappedRow row, Hedge? hedge) => new()
    {
        Grantor = row.Party(Role.Grantor),
        Holders = new PartySet { Parties = [.. row.Parties(Role.Supplier).Select(party => party with { Hedge = hedge })] },
        Recipients = new PartySet { Parties = [.. row.Parties(Role.Recipient).Select(party => party with { Hedge = hedge })] },
        Goods = new GoodsSet { Items = [.. row.Items().SelectMany(line => line.Goods)] },
        Quantity = row.Count(),
        Valid = row.Date(Role.Valid),
        Status = row.Values<ConsentStatus>(Role.Status) is [var status, ..] ? status : null,
    };
}
