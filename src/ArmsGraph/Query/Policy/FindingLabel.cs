namespace ArmsGraph.Query.Policy;

/// <summary>A short name for the axes of a finding; the first that fits.</summary>
public enum FindingLabel
{
    /// <summary>Consent is granted or asserted not to be required.</summary>
    AuthorisedIndirect,

    /// <summary>Consent is denied or revoked.</summary>
    ConsentDenied,

    /// <summary>The rule states its reach, and the route lies outside.</summary>
    OutsidePolicyReach,

    /// <summary>None of these.</summary>
    ConsentNotFound,
}
