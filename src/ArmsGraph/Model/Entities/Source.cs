using ArmsGraph.Time;
using Newtonsoft.Json;

namespace ArmsGraph.Model.Entities;

/// <summary>A document that makes claims: an article, a register row, a report.</summary>
[JsonConverter(typeof(FieldsConverter))]
public sealed record Source : IHasFields
{
    /// <summary>The id.</summary>
    public required SourceId Id { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The author.</summary>
    public string? Author { get; init; }

    /// <summary>The publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published; the reported time of its claims unless they say otherwise.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>When it was read.</summary>
    public PartialDate? Accessed { get; init; }

    /// <summary>The address.</summary>
    public string? Url { get; init; }

    /// <summary>The language of the text that was read.</summary>
    public string? Language { get; init; }

    /// <summary>The language that it was translated from; a question mark where that is a guess.</summary>
    public string? TranslatedFrom { get; init; }

    /// <summary>The sources that this one draws on.</summary>
    public EquatableList<SourceId> DerivedFrom { get; init; } = [];

    /// <summary>Whose words it gives; unnamed people stay unnamed.</summary>
    public string? SaidBy { get; init; }

    /// <summary>The Admiralty grade of the source; null and F mean not judged.</summary>
    public Reliability? Reliability { get; init; }

    /// <summary>What it could contain; null where nobody says.</summary>
    public Coverage? Covers { get; init; }

    /// <summary>The licence under which it may be used.</summary>
    public string? Licence { get; init; }

    /// <summary>A remark of whoever curated it.</summary>
    public string? Note { get; init; }

    IEnumerable<Field> IHasFields.Fields() =>
    [
        new("id", Id), new("title", Title), new("author", Author), new("publisher", Publisher), new("published", Published), new("accessed", Accessed),
        new("url", Url), new("language", Language), new("translatedFrom", TranslatedFrom), new("derivedFrom", DerivedFrom, typeof(Source)), new("saidBy", SaidBy),
        new("reliability", Reliability?.ToString()), new("covers", Covers), new("licence", Licence), new("note", Note),
    ];
}
