using System.Globalization;
using System.Text.Json;
using ArmsGraph.Diagnostics;
using ArmsGraph.Formats.Reading;
using ArmsGraph.Text;

namespace ArmsGraph.Formats.Import.Mapped;

/// <summary>Reads the properties of one object of a mapping, strictly; faults are collected with their places.</summary>
/// <param name="value">The object; null where there is none, so that every property is absent.</param>
/// <param name="file">What messages call the mapping.</param>
/// <param name="what">What the object is, for messages.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class MappingObject(JsonPart? value, string file, string what, List<Diagnostic> faults)
{
    private readonly List<string> _known = [];

    /// <summary>Whether there is an object at all.</summary>
    public bool IsThere => value is not null;

    public Position At => value is null ? new Position(file, 1, 1) : Place(value);

    public string? Text(string name, string expected = "a text") =>
        Take(name) is not { } found ? null : found.Kind == JsonTokenType.String ? found.Text : Wrong<string>(found, name, expected);

    public bool Flag(string name, bool otherwise) =>
        Take(name) is not { } found ? otherwise : found.Kind is JsonTokenType.True or JsonTokenType.False ? found.Kind == JsonTokenType.True : Wrong<bool?>(found, name, "true or false") ?? otherwise;

    public int? Number(string name, int least) =>
        Take(name) is not { } found ? null
        : found.Kind == JsonTokenType.Number && int.TryParse(found.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least ? number
        : Wrong<int?>(found, name, FormattableString.Invariant($"a whole number, {least} or more"));

    public char? Sign(string name, string signs) =>
        Take(name) is not { } found ? null : found.Kind == JsonTokenType.String && found.Text.Length == 1 && signs.Contains(found.Text[0], StringComparison.Ordinal) ? found.Text[0]
        : Wrong<char?>(found, name, $"one of the signs {string.Join(' ', signs.Select(sign => sign == '\t' ? "\\t" : sign.ToString()))}");

    public T? Word<T>(string name) where T : struct, Enum =>
        Take(name) is not { } found ? null : found.Kind == JsonTokenType.String && Words.TryParse<T>(found.Text, out var word) ? word : Wrong<T?>(found, name, $"one of {string.Join(", ", Words.All<T>())}");

    public string? OneOf(string name, params string[] words) =>
        Take(name) is not { } found ? null : found.Kind == JsonTokenType.String && words.Contains(found.Text, StringComparer.Ordinal) ? found.Text : Wrong<string>(found, name, $"one of {string.Join(", ", words)}");

    public IReadOnlyList<string> Texts(string name) =>
        Take(name) is not { } found ? []
        : found.Kind == JsonTokenType.StartArray && found.Items.TrueForAll(item => item.Kind == JsonTokenType.String) ? [.. found.Items.Select(item => item.Text)]
        : Wrong<string[]>(found, name, "a list of texts") ?? [];

    public IReadOnlyDictionary<string, string> Dictionary(string name)
    {
        var read = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, text) in Pairs(name))
        {
            read.TryAdd(key.Name, text);
        }

        return read;
    }

    /// <summary>Names and texts of an object, in its order.</summary>
    public IEnumerable<(JsonPart.Member Member, string Text)> Pairs(string name)
    {
        if (Take(name) is not { } found)
        {
            return [];
        }

        if (found.Kind != JsonTokenType.StartObject || found.Members.Exists(member => member.Value.Kind is not (JsonTokenType.String or JsonTokenType.Number)))
        {
            Wrong<string>(found, name, "an object of texts");
            return [];
        }

        return found.Members.Select(member => (member, member.Value.Text));
    }

    public MappingObject Object(string name)
    {
        var found = Take(name);
        if (found is { Kind: not JsonTokenType.StartObject })
        {
            found = Wrong<JsonPart>(found, name, "an object");
        }

        return new MappingObject(found, file, $"'{name}'", faults);
    }

    public IEnumerable<MappingObject> Objects(string name)
    {
        var found = Take(name);
        if (found is not null && (found.Kind != JsonTokenType.StartArray || found.Items.Exists(item => item.Kind != JsonTokenType.StartObject)))
        {
            found = Wrong<JsonPart>(found, name, "a list of objects");
        }

        return found is null ? [] : found.Items.Select(item => new MappingObject(item, file, $"an entry of '{name}'", faults));
    }

    public JsonPart? Take(string name)
    {
        _known.Add(name);
        return value?[name] is { Kind: not JsonTokenType.Null } found ? found : null;
    }

    /// <summary>Tells a fault of the object, at one of its properties where that is there.</summary>
    public void Fault(string message, string? property = null) => Tell(property is not null && value?[property] is { } found ? Place(found) : At, message);

    public void Tell(Position at, string message) => faults.Add(new Diagnostic(Codes.BadMapping, Severity.Error, at, message));

    public Position Place(JsonPart part) => new(file, part.Line, part.Column);

    /// <summary>Tells what the object holds that nobody asked for, and what stands in it twice.</summary>
    public void Close()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value?.Members ?? [])
        {
            var at = new Position(file, member.Line, member.Column);
            if (!_known.Contains(member.Name, StringComparer.Ordinal))
            {
                Tell(at, $"{what} has the property '{member.Name}', which mappings do not know; expected {string.Join(", ", _known)}");
            }
            else if (!seen.Add(member.Name))
            {
                Tell(at, $"the property '{member.Name}' stands twice; expected each once");
            }
        }
    }

    private T? Wrong<T>(JsonPart found, string name, string expected)
    {
        Tell(Place(found), $"'{name}' holds {found.Described}; expected {expected}");
        return default;
    }
}
