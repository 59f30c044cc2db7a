using ArmsGraph.Text;
using Newtonsoft.Json;

namespace ArmsGraph.Time;

internal sealed class DayConverter : TextConverter<Day>
{
    protected override Day FromText(string text) => Day.Parse(text);
}
