using ArmsGraph.Text;

namespace ArmsGraph.Model;

internal sealed class GradeConverter : TextConverter<Grade>
{
    protected override Grade FromText(string text) =>
        Grade.TryParse(text, out var grade) ? grade : throw new FormatException($"\"{text}\" is no grade; expected a letter A to F, a digit 1 to 6, or both");
}
