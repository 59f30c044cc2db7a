namespace ArmsGraph.Model;

/// <summary>A value that is written as an object of named fields.</summary>
internal interface IHasFields
{
    /// <summary>The fields in document order, silent ones included.</summary>
    IEnumerable<Field> Fields();

    /// <summary>Where the value has a shorter form: a number, a text, an id.</summary>
    object? Shorthand => null;
}
