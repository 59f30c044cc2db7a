using ArmsGraph.Text;
using ArmsGraph.Time;
using Newtonsoft.Json;

namespace ArmsGraph.Model;

/// <summary>Writes fields as JSON, silent ones left out.</summary>
internal static class FieldWriter
{
    public static void WriteObject(JsonWriter writer, IEnumerable<Field> fields)
    {
        writer.WriteStartObject();
        WriteFields(writer, fields);
        writer.WriteEndObject();
    }

    public static void WriteFields(JsonWriter writer, IEnumerable<Field> fields)
    {
        foreach (var field in fields)
        {
            if (!IsSilent(field.Value))
            {
                writer.WritePropertyName(field.Name);
                WriteValue(writer, field.Value);
            }
        }
    }

    public static bool IsSilent(object? value) => value switch
    {
        null => true,
        string => false,
        System.Collections.ICollection { Count: 0 } => true,
        System.Collections.IEnumerable list => !list.Cast<object?>().Any(),
        _ => false,
    };

    public static void WriteValue(JsonWriter writer, object? value)
    {
        switch (value)
        {
            case string text:
                writer.WriteValue(text);
                break;
            case bool truth:
                writer.WriteValue(truth);
                break;
            case int number:
                writer.WriteValue(number);
                break;
            case decimal number:
                WriteNumber(writer, number);
                break;
            case Enum word:
                writer.WriteValue(Words.Of(word));
                break;
            case PartialDate or EntityId or FactId or ClaimId or SourceId:
                writer.WriteValue(value.ToString());
                break;
            case IHasFields { Shorthand: { } shorthand }:
                WriteValue(writer, shorthand);
                break;
            case IHasFields inner:
                WriteObject(writer, inner.Fields());
                break;
            case System.Collections.IEnumerable list:
                writer.WriteStartArray();
                foreach (var item in list)
                {
                    WriteValue(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException($"no form for {value?.GetType().Name}");
        }
    }

    /// <summary>Whole numbers without a fraction, whatever scale the decimal has.</summary>
    public static void WriteNumber(JsonWriter writer, decimal number)
    {
        if (decimal.IsInteger(number))
        {
            writer.WriteRawValue(number.ToString("0", System.Globalization.CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteRawValue(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
