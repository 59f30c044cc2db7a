namespace ArmsGraph.Model.Entities;

/// <summary>What another scheme calls a category.</summary>
/// <param name="Scheme">The scheme, such as <c>unroca</c> or <c>eu-ml</c>.</param>
/// <param name="Code">The code in it.</param>
/// <param name="Match">How well the two fit.</param>
public sealed record SchemeMapping(string Scheme, string Code, MappingMatch Match) : IHasFields
{
    IEnumerable<Field> IHasFields.Fields() => [new("scheme", Scheme), new("code", Code), new("match", Match)];
}
