using ArmsGraph.Formats.Reading;
using System.Text;
using System.Text.Json;

namespace ArmsGraph.Formats.Import.Unroca;

/// <summary>Objects of a JSON file as rows, by their keys. Where several start on one line, the first of them takes it.</summary>
internal sealed class JsonRows : RowReader
{
    private readonly List<JsonPart> _rows;
    private readonly string[] _keys;
    private int _next;
    private int _taken;

    /// <param name="file">The file: a list of objects, an object that holds such a list, or an object a line.</param>
    /// <param name="keys">The keys of the cells, in order.</param>
    /// <param name="known">A key that every row has.</param>
    public JsonRows(InputFile file, string[] keys, string known)
    {
        _keys = keys;
        using var text = file.OpenText();
        var utf8 = Encoding.UTF8.GetBytes(text.ReadToEnd());
        TotalLines = utf8.AsSpan().Count((byte)'\n') + (utf8 is [.., (byte)'\n'] ? 0 : 1);
        try
        {
            _rows = Rows(JsonPart.ReadAll(utf8), known);
        }
        catch (JsonException broken)
        {
            throw InputFault.Bad($"the file is no JSON ({broken.Message})");
        }
    }

    /// <summary>How many physical lines the file has.</summary>
    public int TotalLines { get; }

    public override int Count => _keys.Length;

    /// <summary>Whether the row is an object at all.</summary>
    public bool IsObject => _rows[_next - 1].Kind == JsonTokenType.StartObject;

    public override ReadOnlySpan<char> Cell(int index) => _rows[_next - 1][_keys[index]] is not { } value ? [] : value.Items.Count == 0 ? value.Text : string.Join("; ", value.Items.Select(item => item.Text));

    public override int Column(int index) => _rows[_next - 1][_keys[index]]?.Column ?? _rows[_next - 1].Column;

    public override bool Read()
    {
        if (_next == _rows.Count)
        {
            return false;
        }

        var row = _rows[_next++];
        Part = row.Line == Line ? Part + 1 : 0;
        Line = row.Line;
        LineCount = Math.Max(0, row.EndLine - Math.Max(row.Line - 1, _taken));
        _taken = Math.Max(_taken, row.EndLine);
        return true;
    }

    public override void Dispose()
    {
    }

    private static List<JsonPart> Rows(List<JsonPart> values, string known) => values switch
    {
        [{ Kind: JsonTokenType.StartArray } list] => list.Items,
        [{ Kind: JsonTokenType.StartObject } whole] when whole[known] is null => whole.Members.Find(member => member.Value.Items.Exists(item => item[known] is not null))?.Value.Items ?? [],
        _ => values,
    };
}
