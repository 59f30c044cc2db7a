using ArmsGraph.Text;

namespace ArmsGraph.Time;

internal sealed class PartialDateConverter : TextConverter<PartialDate>
{
    protected override PartialDate FromText(string text) => PartialDate.Parse(text);
}
