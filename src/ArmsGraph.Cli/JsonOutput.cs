using ArmsGraph.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace ArmsGraph.Cli;

/// <summary>Answers as JSON: camel case, enumerated values as words, null where something is open or unknown.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy(processDictionaryKeys: false, overrideSpecifiedNames: false) },
        Converters = { new WordConverter() },
        Formatting = Formatting.Indented,
    });

    /// <summary>Writes an answer; one that stands on supposed facts names them first.</summary>
    public static void Write(TextWriter output, object answer, params string[] supposed)
    {
        var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        if (supposed.Length > 0)
        {
            var marked = JObject.FromObject(answer, Serializer);
            marked.AddFirst(new JProperty("hypothetical", new JArray(supposed)));
            answer = marked;
        }

        Serializer.Serialize(json, answer);
        json.Flush();
        output.Write('\n');
    }

    private sealed class WordConverter : JsonConverter
    {
        public override bool CanRead => false;

        public override bool CanConvert(Type objectType) => (Nullable.GetUnderlyingType(objectType) ?? objectType).IsEnum;

        public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => writer.WriteValue(Words.Of((Enum)value!));

        public override object ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) => throw new NotSupportedException();
    }
}
