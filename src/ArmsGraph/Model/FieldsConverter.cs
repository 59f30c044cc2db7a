using Newtonsoft.Json;

namespace ArmsGraph.Model;

/// <summary>Lets users' own JSON hold facts, entities and claims in the form of fact documents. Reading is the document reader's work.</summary>
internal sealed class FieldsConverter : JsonConverter
{
    public override bool CanConvert(Type objectType) => typeof(IHasFields).IsAssignableFrom(objectType);

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => FieldWriter.WriteValue(writer, value);

    public override object ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
        throw new NotSupportedException("read fact documents with TransferGraph.Load");
}
