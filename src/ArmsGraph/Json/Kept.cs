using System.Text;
using Newtonsoft.Json;

namespace ArmsGraph.Json;

/// <summary>What is written for the values of a small number each: made when first asked for, and kept, since values recur.</summary>
internal sealed class Kept(Func<int, byte[]> make)
{
    private byte[]?[] _kept = [];

    public ReadOnlySpan<byte> this[int number]
    {
        get
        {
            if (number >= _kept.Length)
            {
                Array.Resize(ref _kept, Math.Max(number + 1, 2 * _kept.Length));
            }

            return _kept[number] ??= make(number);
        }
    }

    /// <summary>JSON in UTF-8.</summary>
    public static byte[] Json(Action<JsonTextWriter> write)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        using (var json = new JsonTextWriter(text) { CloseOutput = false, AutoCompleteOnClose = false })
        {
            write(json);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
