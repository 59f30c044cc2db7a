using ArmsGraph.Formats.Reading;
using System.Text.RegularExpressions;

namespace ArmsGraph.Formats.Import.Mapped;

/// <summary>The file of EU broker licences that CAAT published, by the look of its rows: a year, a state with its code, and what became of the licence.</summary>
internal sealed partial class CaatShape() : MappedShape(RegisterMapping.CaatBrokers)
{
    public override string Name => "CAAT, EU broker licences";

    public override bool EndsItsLines => true;

    public override bool Fits(InputFile file) => Row().IsMatch(file.HeadLines[0]);

    [GeneratedRegex(@"^\d{4},[A-Z]{2},[^,]+,(issued|refused),", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();
}
