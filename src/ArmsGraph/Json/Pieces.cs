using System.Text;
using ArmsGraph.Model;
using Newtonsoft.Json;

namespace ArmsGraph.Json;

/// <summary>A property with its value as it is written, by the number of the value: each is put into words once, in the one way in which all fields are.</summary>
/// <param name="name">The property.</param>
/// <param name="value">The value of a number; 0 is silence.</param>
/// <param name="isKept">Whether values recur, so that it pays to keep what was written for them.</param>
internal sealed class Pieces(string name, Func<int, object?> value, bool isKept = true)
{
    private byte[]?[] _kept = [];

    /// <summary><c>,"name":value</c>, nothing where the source is silent.</summary>
    public ReadOnlySpan<byte> this[int code]
    {
        get
        {
            if (code == 0)
            {
                return [];
            }

            if (!isKept)
            {
                return Written(code);
            }

            if (code >= _kept.Length)
            {
                Array.Resize(ref _kept, Math.Max(code + 1, 2 * _kept.Length));
            }

            return _kept[code] ??= Written(code);
        }
    }

    /// <summary>A value as JSON in UTF-8.</summary>
    public static byte[] Json(object value)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        using (var json = new JsonTextWriter(text) { CloseOutput = false })
        {
            FieldWriter.WriteValue(json, value);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private byte[] Written(int code) => value(code) is { } stated && !FieldWriter.IsSilent(stated) ? [.. Encoding.ASCII.GetBytes($",\"{name}\":"), .. Json(stated)] : [];
}
