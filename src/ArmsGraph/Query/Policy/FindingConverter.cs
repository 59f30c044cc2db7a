using ArmsGraph.Text;
using Newtonsoft.Json;

namespace ArmsGraph.Query.Policy;

/// <summary>Writes a finding as the command line does.</summary>
internal sealed class FindingConverter : JsonConverter<Finding>
{
    public override bool CanRead => false;

    public override Finding ReadJson(JsonReader reader, Type objectType, Finding? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException("a finding is an answer of a graph; it is not read back");

    public override void WriteJson(JsonWriter writer, Finding? finding, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        foreach (var (name, text) in new (string, string?)[]
        {
            ("restriction", finding!.Restriction.Text), ("issuer", finding.Issuer?.Text), ("restricted", Words.Of(finding.Restricted)), ("reach", Words.Of(finding.Reach)),
            ("consent", Words.Of(finding.Consent)), ("basis", Words.Of(finding.Basis)), ("label", finding.Label.ToString()),
        })
        {
            writer.WritePropertyName(name);
            writer.WriteValue(text);
        }

        foreach (var (name, value) in new (string, object)[]
        {
            ("denials", finding.Route.Denials), ("reportedAs", finding.ReportedAs), ("assumptions", finding.Assumptions), ("sources", finding.Sources), ("route", finding.Route),
        })
        {
            writer.WritePropertyName(name);
            serializer.Serialize(writer, value);
        }

        writer.WriteEndObject();
    }
}
