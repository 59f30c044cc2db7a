using Newtonsoft.Json;

namespace ArmsGraph.Model;

/// <summary>The stable id of a fact, <c>source-id/local</c>. Ordinal.</summary>
/// <param name="Text">The id as written.</param>
[JsonConverter(typeof(IdConverter<FactId>))]
public readonly record struct FactId(string Text) : IId<FactId>
{
    /// <inheritdoc/>
    public static FactId Of(string text) => new(text);

    /// <summary>The id as written.</summary>
    public override string ToString() => Text ?? "";
}
