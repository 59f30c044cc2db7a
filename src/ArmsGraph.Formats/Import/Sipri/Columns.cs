using ArmsGraph.Formats.Reading;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>Where the columns of a table stand, by the words of its heading.</summary>
internal sealed class Columns
{
    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidDataException">The heading lacks a column that the table cannot be read without.</exception>
    public Columns(RowReader heading, params ReadOnlySpan<string> needed)
    {
        for (var i = 0; i < heading.Count; i++)
        {
            var name = heading.Trimmed(i).TrimEnd("; ").ToString();
            if (name.Length > 0 && _places.TryAdd(name, i))
            {
                Width = i + 1;
            }
        }

        foreach (var name in needed)
        {
            if (!_places.ContainsKey(name))
            {
                throw new InvalidDataException($"the heading has no column \"{name}\"");
            }
        }
    }

    /// <summary>How many cells a row has.</summary>
    public int Width { get; }

    /// <summary>The place of a column, from 0; where there is none, one that no row reaches.</summary>
    public int this[string name] => _places.GetValueOrDefault(name, int.MaxValue);
}
