using System.Globalization;
using Newtonsoft.Json;

namespace ArmsGraph.Model;

/// <summary>Admiralty grade on its two axes, never merged: reliability of the source and credibility of the claim. F and 6 mean not judged.</summary>
/// <param name="Reliability">A, the best, to E; F not judged.</param>
/// <param name="Credibility">1, the best, to 5; 6 not judged.</param>
[JsonConverter(typeof(GradeConverter))]
public readonly record struct Grade(Reliability Reliability, int Credibility)
{
    /// <summary>Neither axis is judged.</summary>
    public static Grade NotJudged { get; } = new(Reliability.F, 6);

    /// <summary>Whether both axes are at least as good as those of a floor; an axis that the floor leaves unjudged is not tested, and what is not judged meets no floor.</summary>
    public bool Meets(Grade floor) =>
        (floor.Reliability == Reliability.F || Reliability <= floor.Reliability) && (floor.Credibility == 6 || Credibility <= floor.Credibility);

    /// <summary>The weaker of two, axis by axis.</summary>
    public Grade Weaker(Grade other) => new((Reliability)Math.Max((int)Reliability, (int)other.Reliability), Math.Max(Credibility, other.Credibility));

    /// <summary>Reads <c>B2</c>, <c>B</c> or <c>2</c>; an axis that is left out is not judged.</summary>
    public static bool TryParse(string text, out Grade grade)
    {
        grade = NotJudged;
        var rest = text.AsSpan();
        if (rest.Length > 0 && rest[0] is >= 'A' and <= 'F')
        {
            grade = grade with { Reliability = (Reliability)(rest[0] - 'A') };
            rest = rest[1..];
        }

        if (rest is [>= '1' and <= '6'])
        {
            grade = grade with { Credibility = rest[0] - '0' };
            rest = [];
        }

        return text.Length > 0 && rest.IsEmpty;
    }

    /// <summary><c>B2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Reliability}{Credibility}");
}
