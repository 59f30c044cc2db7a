namespace ArmsGraph.Model;

/// <summary>
/// One stated field of a fact or entity. Each kind lists its fields once; writing, references, conflicts and what a source is silent
/// about all come from that list. A null value is silence.
/// </summary>
/// <param name="Name">The property's name in documents.</param>
/// <param name="Value">Text, number, truth, word, date, quantity, id, a value with fields, or a list of these.</param>
/// <param name="Refers">Where the value holds ids: the kind of thing that they must name.</param>
internal readonly record struct Field(string Name, object? Value, Type? Refers = null);
