using System.Text;
using ArmsGraph.Model;

namespace ArmsGraph.Json;

/// <summary>A property with its value as it is written, by the number of the value: each is put into words once, in the one way in which all fields are.</summary>
/// <param name="name">The property.</param>
/// <param name="value">The value of a number; 0 is silence.</param>
/// <param name="isKept">Whether values recur, so that it pays to keep what was written for them.</param>
internal sealed class Pieces(string name, Func<int, object?> value, bool isKept = true)
{
    private readonly Kept _kept = new(code => Written(name, value(code)));

    /// <summary><c>,"name":value</c>, nothing where the source is silent.</summary>
    public ReadOnlySpan<byte> this[int code] => code == 0 ? [] : isKept ? _kept[code] : Written(name, value(code));

    /// <summary>A value as JSON in UTF-8.</summary>
    public static byte[] Json(object value) => Kept.Json(json => FieldWriter.WriteValue(json, value));

    private static byte[] Written(string name, object? value) => value is null || FieldWriter.IsSilent(value) ? [] : [.. Encoding.ASCII.GetBytes($",\"{name}\":"), .. Json(value)];
}
