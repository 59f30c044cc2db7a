namespace ArmsGraph.Model;

/// <summary>A name that a fact or entity gives, and what it must name.</summary>
/// <param name="Field">The field that holds it.</param>
/// <param name="Target">The id: an <see cref="EntityId"/>, <see cref="FactId"/>, <see cref="ClaimId"/> or <see cref="SourceId"/>.</param>
/// <param name="Expected">The kind that it must name.</param>
internal readonly record struct Reference(string Field, object Target, Type Expected)
{
    /// <summary>All references among fields, at any depth.</summary>
    public static IEnumerable<Reference> Among(IEnumerable<Field> fields) =>
        fields.SelectMany(field => In(field.Name, field.Value, field.Refers));

    private static IEnumerable<Reference> In(string name, object? value, Type? expected) => value switch
    {
        EntityId or FactId or ClaimId or SourceId => [new Reference(name, value, expected ?? typeof(object))],
        IHasFields inner => Among(inner.Fields()).Select(r => r with
        {
            Field = inner.Shorthand is null ? r.Field : name,
            Expected = r.Expected == typeof(object) ? expected ?? r.Expected : r.Expected,
        }),
        string => [],
        System.Collections.IEnumerable list => list.Cast<object?>().SelectMany(item => In(name, item, expected)),
        _ => [],
    };
}
