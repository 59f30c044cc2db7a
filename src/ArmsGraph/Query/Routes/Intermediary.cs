using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Text;

namespace ArmsGraph.Query.Routes;

/// <summary>A party between two others, with custody or on the way.</summary>
/// <param name="Party">The party.</param>
/// <param name="Roles">What it does, in the order of the roles; those of all routes, or of the witness where only mandatory ones are asked for.</param>
/// <param name="IsMandatory">Whether nothing reaches without it; never of one that sources only hedge.</param>
/// <param name="Share">On what share of the routes with fewest legs it stands, 0 to 1; null where shares are not asked for or the search was ended early.</param>
/// <param name="Transfers">The transfers on which it stands, by id.</param>
public sealed record Intermediary(EntityId Party, EquatableList<IntermediaryRole> Roles, bool IsMandatory, double? Share, EquatableList<FactId> Transfers)
{
    /// <summary>How sure sources are that it stands there: what the surest says of any of the transfers.</summary>
    public Hedge Hedge { get; init; }

    /// <summary><c>USA  buyer  mandatory  on 100% of the routes with fewest legs</c>.</summary>
    public override string ToString() => string.Join("  ", new[]
    {
        Party.Text, string.Join(", ", Roles.Select(role => Words.Of(role))), Hedge == Hedge.Stated ? "" : Words.Of(Hedge), IsMandatory ? "mandatory" : "",
        Share is { } share ? FormattableString.Invariant($"on {share * 100:0.#}% of the routes with fewest legs") : "",
    }.Where(part => part.Length > 0));
}
