namespace ArmsGraph.Formats.Import.Mapped;

/// <summary>Which roles a kind of fact has, and which may stand in several columns.</summary>
internal static class Roles
{
    /// <summary>Roles whose cells may hold several values.</summary>
    public static IReadOnlySet<Role> Several { get; } = new HashSet<Role>
    {
        Role.Supplier, Role.Recipient, Role.Via, Role.FinancedBy, Role.ProducedBy, Role.Designation, Role.Category, Role.Delivered, Role.Terms,
    };

    /// <summary>Roles that more than one column may have.</summary>
    public static IReadOnlySet<Role> Repeatable { get; } = new HashSet<Role> { Role.Via, Role.FinancedBy, Role.ProducedBy, Role.Terms, Role.Comment, Role.Note };

    /// <summary>Roles of parties.</summary>
    public static IReadOnlySet<Role> Parties { get; } = new HashSet<Role>
    {
        Role.Supplier, Role.Recipient, Role.Via, Role.Origin, Role.FinancedBy, Role.ProducedBy, Role.EndUser, Role.Grantor,
    };

    /// <summary>Roles of dates.</summary>
    public static IReadOnlySet<Role> Dates { get; } = new HashSet<Role> { Role.Announced, Role.Ordered, Role.Delivered, Role.Valid };

    private static readonly HashSet<Role> Shared =
        [Role.Supplier, Role.Recipient, Role.Designation, Role.Category, Role.Quantity, Role.Comment, Role.Note, Role.Url];

    private static readonly HashSet<Role> OfAuthorisation = [Role.Grantor, Role.Valid, Role.Status];

    /// <summary>The roles of a transfer, or of an authorisation.</summary>
    public static IEnumerable<Role> Of(bool isAuthorisation) =>
        Enum.GetValues<Role>().Where(role => Shared.Contains(role) || OfAuthorisation.Contains(role) == isAuthorisation);
}
