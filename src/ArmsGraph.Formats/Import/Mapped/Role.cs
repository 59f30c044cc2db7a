namespace ArmsGraph.Formats.Import.Mapped;

/// <summary>What a column holds.</summary>
internal enum Role
{
    Supplier,
    Recipient,
    Via,
    Origin,
    FinancedBy,
    ProducedBy,
    EndUser,
    Grantor,
    Designation,
    Category,
    Quantity,
    Announced,
    Ordered,
    Delivered,
    Valid,
    Value,
    Currency,
    Stage,
    Terms,
    Status,
    Comment,
    Note,
    Deal,
    Url,
}
