using ArmsGraph.Model;
using ArmsGraph.Model.Entities;

namespace ArmsGraph.Query.Absence;

/// <summary>What a source could contain.</summary>
/// <param name="Question">The question.</param>
/// <param name="Source">The source.</param>
/// <param name="Scope">Whether it could contain what is asked for.</param>
/// <param name="Covers">What it looks at, as its document says; null where nobody says.</param>
/// <param name="Because">Why, in words.</param>
/// <param name="Claims">How many claims of it are known to the view.</param>
/// <param name="Completeness">Always complete.</param>
public sealed record CoverageAnswer(
    CoverageQuestion Question, SourceId Source, Scope Scope, Coverage? Covers, EquatableList<string> Because, int Claims, Completeness Completeness)
{
    /// <summary><c>register: within (it looks at tanks; asked: leopard-2)</c>.</summary>
    public override string ToString() => $"{Source}: {Text.Words.Of(Scope)} ({string.Join("; ", Because)})";
}
