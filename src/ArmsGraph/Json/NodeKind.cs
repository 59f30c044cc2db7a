namespace ArmsGraph.Json;

/// <summary>What a JSON value is.</summary>
internal enum NodeKind
{
    Object,
    Array,
    Text,
    Number,
    True,
    False,
    Null,
}
