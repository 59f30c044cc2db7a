using ArmsGraph.Text;
using Newtonsoft.Json;

namespace ArmsGraph.Query.Policy;

/// <summary>Writes a finding as answers do.</summary>
internal sealed class FindingConverter : AnswerConverter<Finding>
{
    protected override void WriteProperties(JsonWriter writer, Finding value, JsonSerializer serializer)
    {
        Write(writer, "restriction", value.Restriction.Text);
        Write(writer, "issuer", value.Issuer?.Text);
        Write(writer, "restricted", Words.Of(value.Restricted));
        Write(writer, "reach", Words.Of(value.Reach));
        Write(writer, "consent", Words.Of(value.Consent));
        Write(writer, "basis", Words.Of(value.Basis));
        Write(writer, "label", value.Label.ToString());
        Write(writer, "denials", value.Denials, serializer);
        Write(writer, "consents", value.ConsentChain.Steps, serializer);
        Write(writer, "reportedAs", value.ReportedAs);
        Write(writer, "assumptions", value.Assumptions);
        Write(writer, "sources", value.Sources, serializer);
        Write(writer, "route", value.Route, serializer);
    }
}
