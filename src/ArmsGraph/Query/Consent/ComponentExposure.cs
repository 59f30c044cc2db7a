using ArmsGraph.Model;
using ArmsGraph.Text;

namespace ArmsGraph.Query.Consent;

/// <summary>A component inside a system, and what became of the consents that it takes.</summary>
/// <param name="Component">The component.</param>
/// <param name="Platform">What it is directly inside: the system, or another component.</param>
/// <param name="Depth">How deep it lies; 1 is directly inside the system.</param>
/// <param name="Makers">Who makes it; empty where nobody says.</param>
/// <param name="Count">How many a platform holds; null where nobody says.</param>
/// <param name="Share">Its share of the platform, 0 to 1; null where nobody says.</param>
/// <param name="BearsConsent">Whether its maker keeps a say on re-export; null where nobody says.</param>
/// <param name="IsCertain">Whether that it is inside is plainly stated, by reference data or an undisputed claim, as is all above it.</param>
/// <param name="Consents">A step for each maker's state that keeps a say and is neither the holder nor the destination.</param>
/// <param name="Fact">The fact that says so; null where the system's own entry does.</param>
/// <param name="Declared">The source of the system's entry; null where a fact says so.</param>
/// <param name="Sources">Who says so, where a fact does.</param>
public sealed record ComponentExposure(
    EntityId Component, EntityId Platform, int Depth, EquatableList<EntityId> Makers, decimal? Count, decimal? Share, bool? BearsConsent, bool IsCertain,
    EquatableList<ConsentStep> Consents, FactId? Fact, SourceId? Declared, EquatableList<Citation> Sources)
{
    /// <summary><c>engine in tank, made by DEU, bears consent  certain</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Component} in {Platform}, {(Makers.Count == 0 ? "maker not told" : $"made by {Makers}")}{(Share is { } share ? $", share {share}" : "")}, {(BearsConsent switch { true => "bears consent", false => "bears no consent", _ => "consent not told" })}  {(IsCertain ? "certain" : "possible")}");
}
