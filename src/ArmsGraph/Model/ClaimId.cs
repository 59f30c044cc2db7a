using Newtonsoft.Json;

namespace ArmsGraph.Model;

/// <summary>The id of a claim: the fact's id for the claim that introduced it, else one of its own. Ordinal.</summary>
/// <param name="Text">The id as written.</param>
[JsonConverter(typeof(IdConverter<ClaimId>))]
public readonly record struct ClaimId(string Text) : IId<ClaimId>
{
    /// <inheritdoc/>
    public static ClaimId Of(string text) => new(text);

    /// <summary>The id as written.</summary>
    public override string ToString() => Text ?? "";
}
