using Newtonsoft.Json;

namespace ArmsGraph.Model;

/// <summary>The id of a source. Ordinal.</summary>
/// <param name="Text">The id as written.</param>
[JsonConverter(typeof(IdConverter<SourceId>))]
public readonly record struct SourceId(string Text) : IId<SourceId>
{
    /// <summary>Whether it names a source of the embedded reference data: no user's source id has a slash.</summary>
    internal bool IsReferenceData => Text.Contains('/', StringComparison.Ordinal);

    /// <inheritdoc/>
    public static SourceId Of(string text) => new(text);

    /// <summary>The id as written.</summary>
    public override string ToString() => Text ?? "";
}
