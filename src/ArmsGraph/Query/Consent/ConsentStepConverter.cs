using ArmsGraph.Text;
using Newtonsoft.Json;

namespace ArmsGraph.Query.Consent;

/// <summary>Writes a consent as answers do.</summary>
internal sealed class ConsentStepConverter : AnswerConverter<ConsentStep>
{
    protected override void WriteProperties(JsonWriter writer, ConsentStep value, JsonSerializer serializer)
    {
        Write(writer, "holder", value.Holder.Text);
        Write(writer, "recipient", value.Recipient.Text);
        Write(writer, "grantor", value.Grantor?.Text);
        Write(writer, "reason", Words.Of(value.Reason));
        Write(writer, "status", Words.Of(value.Status));
        Write(writer, "hedge", Words.Of(value.Hedge));
        Write(writer, "authorisation", value.Authorisation?.Text);
        Write(writer, "note", value.Note);
        Write(writer, "sources", value.Sources, serializer);
    }
}
