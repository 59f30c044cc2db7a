using Newtonsoft.Json;

namespace ArmsGraph.Text;

/// <summary>Writes a part of an answer as the command line does. Answers are not read back: they are asked again.</summary>
internal abstract class AnswerConverter<T> : JsonConverter<T> where T : notnull
{
    public override bool CanRead => false;

    public override T ReadJson(JsonReader reader, Type objectType, T? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException($"{typeof(T).Name} is part of an answer of a graph; it is not read back");

    public override void WriteJson(JsonWriter writer, T? value, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value!, serializer);
        writer.WriteEndObject();
    }

    protected abstract void WriteProperties(JsonWriter writer, T value, JsonSerializer serializer);

    protected static void Write(JsonWriter writer, string name, string? text)
    {
        writer.WritePropertyName(name);
        writer.WriteValue(text);
    }

    protected static void Write(JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WritePropertyName(name);
        writer.WriteStartArray();
        foreach (var text in texts)
        {
            writer.WriteValue(text);
        }

        writer.WriteEndArray();
    }

    protected static void Write(JsonWriter writer, string name, object value, JsonSerializer serializer)
    {
        writer.WritePropertyName(name);
        serializer.Serialize(writer, value);
    }
}
