using Newtonsoft.Json;

namespace ArmsGraph.Time;

/// <summary>
/// A date as a source gives it: EDTF (ISO 8601-2) level 0 and 1, and <c>[A..B]</c> of level 2. <c>A/B</c> is an extent, <c>[A..B]</c> one moment between.
/// Equal by text; the text is kept as written.
/// </summary>
[JsonConverter(typeof(PartialDateConverter))]
public sealed class PartialDate : IEquatable<PartialDate>
{
    private PartialDate(string text, Timing timing) => (Text, Timing) = (text, timing);

    /// <summary>The text as written, such as <c>2022-12?</c>.</summary>
    public string Text { get; }

    /// <summary>The windows that the date stands for.</summary>
    public Timing Timing { get; }

    /// <summary>The days that the date may touch, qualified dates widened by one unit on each side; both ends inclusive.</summary>
    public Window Hull => Timing.Possible.Hull;

    /// <summary>Reads a date; throws <see cref="FormatException"/> that marks the spot.</summary>
    public static PartialDate Parse(string text) => TryParse(text, out var date, out var fault) ? date : throw new FormatException(fault);

    /// <summary>Reads a date; false with a text that says what was expected.</summary>
    /// <param name="text">EDTF text.</param>
    /// <param name="date">The date, where the text is one.</param>
    /// <param name="fault">What was expected, where it is not.</param>
    public static bool TryParse(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PartialDate? date, [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out string? fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        fault = Edtf.Read(text, out var timing);
        date = fault is null ? new PartialDate(text, timing) : null;
        return fault is null;
    }

    /// <inheritdoc/>
    public bool Equals(PartialDate? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PartialDate);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The text as written.</summary>
    public override string ToString() => Text;
}
