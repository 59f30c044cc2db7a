using Newtonsoft.Json;

namespace ArmsGraph.Model.Facts;

/// <summary>One typed, possibly n-ary statement, as one source gives it. A value: equal by content. What is null or empty the source is silent about.</summary>
[JsonConverter(typeof(FieldsConverter))]
public abstract record Fact : IHasFields
{
    private protected Fact()
    {
    }

    /// <summary>The stable id, <c>source-id/local</c>.</summary>
    public FactId Id { get; init; }

    /// <summary>The word for its kind in documents, such as <c>transfer</c>.</summary>
    public abstract string Kind { get; }

    internal abstract IEnumerable<Field> OwnFields();

    IEnumerable<Field> IHasFields.Fields() => [new("id", Id), new("type", Kind), .. OwnFields()];
}
