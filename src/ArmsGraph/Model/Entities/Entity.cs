using Newtonsoft.Json;

namespace ArmsGraph.Model.Entities;

/// <summary>Something that facts speak of: a party, a person, goods or an instrument. A value: equal by content.</summary>
[JsonConverter(typeof(FieldsConverter))]
public abstract record Entity : IHasFields
{
    private protected Entity()
    {
    }

    /// <summary>The id, a code of the reference data or <c>source-id/local</c>.</summary>
    public required EntityId Id { get; init; }

    /// <summary>The name that answers show.</summary>
    public required string Name { get; init; }

    /// <summary>Other names, spellings of registers among them.</summary>
    public EquatableList<string> Aliases { get; init; } = [];

    /// <summary>Codes in other schemes, such as <c>iso3166-1-alpha2</c>.</summary>
    public EquatableList<Code> Codes { get; init => field = [.. value.OrderBy(code => code.Scheme, StringComparer.Ordinal)]; } = [];

    /// <summary>Entities that are one with this one.</summary>
    public EquatableList<EntityId> SameAs { get; init; } = [];

    /// <summary>A remark of whoever declared it.</summary>
    public string? Note { get; init; }

    /// <summary>The source that declares it.</summary>
    public SourceId? Source { get; init; }

    /// <summary>The word for its kind in documents.</summary>
    internal abstract string Kind { get; }

    internal abstract IEnumerable<Field> OwnFields();

    IEnumerable<Field> IHasFields.Fields() =>
    [
        new("id", Id), new("type", Kind), new("name", Name), new("aliases", Aliases), new("codes", Codes.Count == 0 ? null : new CodeMap(Codes)),
        .. OwnFields(), new("sameAs", SameAs, this is Party ? typeof(Party) : GetType()), new("note", Note), new("source", Source, typeof(Source)),
    ];

    private sealed record CodeMap(EquatableList<Code> Codes) : IHasFields
    {
        public IEnumerable<Field> Fields() => Codes.Select(code => new Field(code.Scheme, code.Value));
    }
}
