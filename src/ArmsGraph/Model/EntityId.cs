using Newtonsoft.Json;

namespace ArmsGraph.Model;

/// <summary>The id of an entity: a code of the reference data (<c>KOR</c>, <c>leopard-2</c>) or <c>source-id/local</c>. Ordinal.</summary>
/// <param name="Text">The id as written.</param>
[JsonConverter(typeof(IdConverter<EntityId>))]
public readonly record struct EntityId(string Text) : IId<EntityId>
{
    /// <inheritdoc/>
    public static EntityId Of(string text) => new(text);

    /// <summary>The id as written.</summary>
    public override string ToString() => Text ?? "";
}
