using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query.Consent;
using ArmsGraph.Text;
using Newtonsoft.Json;

namespace ArmsGraph.Query.Policy;

/// <summary>A route to a destination that a rule covers directly, on four separate axes. It reports structure and what sources say; it does not judge.</summary>
[JsonConverter(typeof(FindingConverter))]
public sealed record Finding
{
    /// <summary>What every list of findings opens with.</summary>
    public const string Preamble =
        "Structure only: indirect routes to destinations that the named rule covers directly. Not a finding of intent or breach; not legal advice.";

    /// <summary>The rule.</summary>
    public required FactId Restriction { get; init; }

    /// <summary>Its issuer; null where the source names none.</summary>
    public required EntityId? Issuer { get; init; }

    /// <summary>The route.</summary>
    public required Route Route { get; init; }

    /// <summary>Whether the rule covers a direct transfer of those goods.</summary>
    public required Standing Restricted { get; init; }

    /// <summary>Whether the rule's stated reach covers the route.</summary>
    public required ReachFinding Reach { get; init; }

    /// <summary>The consents that the route takes.</summary>
    public required ConsentChain ConsentChain { get; init; }

    /// <summary>Asserted where a source says that a transfer of the route honours or avoids the rule.</summary>
    public required Basis Basis { get; init; }

    /// <summary>What sources say of the transfer and the rule: <c>reported as "..." by ...</c>.</summary>
    public required EquatableList<string> ReportedAs { get; init; }

    /// <summary>What had to be assumed, legs that the rule may cover included.</summary>
    public required EquatableList<string> Assumptions { get; init; }

    /// <summary>Who states the rule.</summary>
    public required EquatableList<Citation> Sources { get; init; }

    /// <summary>Claims that deny a transfer of the route, the rule, or what a source says of the two.</summary>
    public required EquatableList<Citation> Denials { get; init; }

    /// <summary>The weakest consent.</summary>
    public ConsentStatus Consent => ConsentChain.Status;

    /// <summary>A short name, derived from the axes.</summary>
    public FindingLabel Label =>
        Consent is ConsentStatus.Granted or ConsentStatus.NotRequired ? FindingLabel.AuthorisedIndirect
        : Consent is ConsentStatus.Denied or ConsentStatus.Revoked ? FindingLabel.ConsentDenied
        : Reach == ReachFinding.Outside ? FindingLabel.OutsidePolicyReach
        : FindingLabel.ConsentNotFound;

    /// <summary>The rule, the axes and the route, on two lines.</summary>
    public override string ToString() =>
        $"{Label}  rule {Restriction}: restricted {Words.Of(Restricted)}, reach {Words.Of(Reach)}, consent {Words.Of(Consent)}, basis {Words.Of(Basis)}\n    {Route}{(Denials.Count == 0 ? "" : $"\n    denied by {string.Join("; ", Denials)}")}";
}
