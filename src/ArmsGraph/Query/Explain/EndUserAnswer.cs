using ArmsGraph.Model;

namespace ArmsGraph.Query.Explain;

/// <summary>Declared end users beside other later recipients, by transfer, declaration and recipient; knows whether they are all.</summary>
public sealed class EndUserAnswer : RankedAnswer<EndUserQuestion, EndUserMismatch>
{
    /// <summary>What every list of them opens with.</summary>
    public const string Preamble = "Structure only: end users that were declared, beside other recipients that sources report later. Not a finding of intent; not legal advice.";

    internal EndUserAnswer(EndUserQuestion question, EquatableList<EndUserMismatch> found, Completeness completeness)
        : base(question, found, completeness)
    {
    }
}
