namespace ArmsGraph.Formats.Import;

/// <summary>Texts that recur, kept once each: names, designations, years.</summary>
internal sealed class Pool
{
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _spans;

    public Pool() => _spans = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    public string this[ReadOnlySpan<char> text]
    {
        get
        {
            if (text.IsEmpty)
            {
                return "";
            }

            if (!_spans.TryGetValue(text, out var kept))
            {
                kept = text.ToString();
                _texts.Add(kept);
            }

            return kept;
        }
    }
}
