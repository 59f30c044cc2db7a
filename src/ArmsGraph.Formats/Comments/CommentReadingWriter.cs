using System.Globalization;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using Newtonsoft.Json;

namespace ArmsGraph.Formats.Comments;

/// <summary>Writes readings as JSON lines, one row a line, in the schema of the annotation guide: <c>{"line":12,"labels":{"via":[...], ...}}</c>.</summary>
public static class CommentReadingWriter
{
    /// <summary>Writes the reading of a row and ends the line with LF.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="line">The physical line of the row in its file, from one.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="sheet">The sheet of a workbook, told before the line; empty for a text.</param>
    public static void WriteLine(TextWriter output, int line, CommentReading reading, string sheet = "")
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(sheet);
        using (var json = new JsonTextWriter(output) { CloseOutput = false, Culture = CultureInfo.InvariantCulture, Formatting = Formatting.None })
        {
            json.WriteStartObject();
            if (sheet.Length > 0)
            {
                Write(json, "sheet", sheet);
            }

            json.WritePropertyName("line");
            json.WriteValue(line);
            json.WritePropertyName("labels");
            WriteLabels(json, reading);
            json.WriteEndObject();
        }

        output.Write('\n');
    }

    private static void WriteLabels(JsonTextWriter json, CommentReading reading)
    {
        json.WriteStartObject();
        WriteList(json, "via", reading.Via, via => WriteParty(json, via.Party, via.State, via.Hedge, via.Role));
        WriteList(json, "financedBy", reading.FinancedBy, party => WriteParty(json, party.Party, party.State, party.Hedge));
        WriteList(json, "origin", reading.Origin, party => WriteParty(json, party.Party, party.State, party.Hedge));
        WriteList(json, "platform", reading.Platforms, platform => WritePlatform(json, platform));
        json.WritePropertyName("licence");
        json.WriteStartObject();
        Write(json, "kind", reading.Licence is { } licence ? Word(licence.Kind) : "none");
        Write(json, "certainty", Word(reading.Licence?.Hedge ?? Hedge.Stated));
        json.WriteEndObject();
        WriteList(json, "terms", reading.Terms, term => json.WriteValue(term.Word));
        WriteList(json, "termsHedged", reading.HedgedTerms, term => json.WriteValue(term.Word));
        Write(json, "variant", reading.Variant.Count == 0 ? null : string.Join(" | ", reading.Variant.Select(part => part.Text)));
        WriteList(json, "status", reading.Status, status => json.WriteValue(status.Text));
        Write(json, "embargoOrPermission", reading.EmbargoOrPermission?.Text);
        Write(json, "notes", reading.Notes.Count == 0 ? null : string.Join("; ", reading.Notes));
        json.WriteEndObject();
    }

    private static void WriteList<T>(JsonTextWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private static void WriteParty(JsonTextWriter json, string party, EntityId? state, Hedge? hedge = null, ViaRole? role = null)
    {
        json.WriteStartObject();
        Write(json, "party", party);
        Write(json, "iso3", CodeOf(state));
        if (role is { } known)
        {
            Write(json, "role", Word(known));
        }

        if (hedge is { } how)
        {
            Write(json, "certainty", Word(how));
        }

        json.WriteEndObject();
    }

    private static void WritePlatform(JsonTextWriter json, PlatformMention platform)
    {
        json.WriteStartObject();
        Write(json, "platform", platform.Platform);
        json.WritePropertyName("count");
        json.WriteValue(platform.Count);
        json.WritePropertyName("platformSupplier");
        if (platform.Supplier is { } supplier)
        {
            WriteParty(json, supplier.Party, supplier.State);
        }
        else
        {
            json.WriteNull();
        }

        json.WriteEndObject();
    }

    /// <summary>The guide knows one code for Viet Nam's south that the reference data, where states are told apart by their years, has not.</summary>
    private static string? CodeOf(EntityId? state) => state?.Text switch
    {
        "VSOUTH" => "VNM",
        { Length: 3 } code => code,
        _ => null,
    };

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();

    private static void Write(JsonTextWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
