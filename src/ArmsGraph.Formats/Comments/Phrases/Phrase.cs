namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>A line of the table: what words mean.</summary>
/// <param name="Field">The part of the table.</param>
/// <param name="Meaning">What is meant, in a word.</param>
/// <param name="Elements">The places, in order.</param>
/// <param name="Written">The line as written.</param>
internal sealed record Phrase(PhraseField Field, string Meaning, Element[] Elements, string Written)
{
    /// <summary>The meaning of words that would be misread without it.</summary>
    public const string Nothing = "none";
}
