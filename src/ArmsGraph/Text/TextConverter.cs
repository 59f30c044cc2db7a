using Newtonsoft.Json;

namespace ArmsGraph.Text;

/// <summary>Lets users' own JSON hold a value as the text it prints, and read it back.</summary>
internal abstract class TextConverter<T> : JsonConverter
{
    public override bool CanConvert(Type objectType) => objectType == typeof(T) || Nullable.GetUnderlyingType(objectType) == typeof(T);

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => writer.WriteValue(value?.ToString());

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) => reader.Value switch
    {
        null when objectType.IsValueType && Nullable.GetUnderlyingType(objectType) is null => throw new JsonSerializationException($"expected a string, found null, which is no {objectType.Name}"),
        null => null,
        string text => Read(text),
        var other => throw new JsonSerializationException($"expected a string, found {other.GetType().Name}; read dates with DateParseHandling.None"),
    };

    protected abstract T FromText(string text);

    private T Read(string text)
    {
        try
        {
            return FromText(text);
        }
        catch (FormatException wrong)
        {
            throw new JsonSerializationException(wrong.Message, wrong);
        }
    }
}
