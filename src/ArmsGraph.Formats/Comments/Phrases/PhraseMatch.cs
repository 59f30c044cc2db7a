namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>A phrase found in a comment.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind its last.</param>
/// <param name="Trigger">The last of its own words before what fills it: the hedge there is the hedge on it.</param>
/// <param name="Parties">The parties that fill it, in order.</param>
/// <param name="Platforms">The platforms that fill it, in order.</param>
internal sealed record PhraseMatch(Phrase Phrase, int First, int End, int Trigger, IReadOnlyList<PartyPhrase> Parties, IReadOnlyList<PlatformPhrase> Platforms)
{
    public string Meaning => Phrase.Meaning;

    /// <summary>Whether nothing else of its field is read from its words: it means nothing, or speaks for all that is left of its segment.</summary>
    public bool TakesAll => Meaning == Phrase.Nothing || Phrase.Elements[^1].Kind == ElementKind.Rest;
}
