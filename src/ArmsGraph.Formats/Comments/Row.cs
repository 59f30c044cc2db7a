using ArmsGraph.Formats.Comments.Phrases;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Comments;

/// <summary>A comment being read, with the ends of its row.</summary>
internal sealed class Row
{
    private const int FewTokens = 20;

    private readonly PhraseMatcher _matcher;

    private readonly string _supplier;

    private readonly int _start;

    private readonly Lazy<(EntityId? Supplier, EntityId? Recipient)> _ends;

    /// <param name="comment">The comment, or a sentence of one.</param>
    /// <param name="supplier">The row's supplier as written.</param>
    /// <param name="recipient">The row's recipient as written.</param>
    /// <param name="table">The phrases by which it is read.</param>
    /// <param name="start">Where a sentence begins in its comment.</param>
    public Row(string comment, string supplier, string recipient, PhraseTable table, int start = 0)
    {
        _start = start;
        Sentence = new(comment);
        _supplier = supplier;
        _ends = new(() => (StateOf(supplier), StateOf(recipient)), isThreadSafe: false);
        _matcher = new(Sentence, table);
    }

    public Sentence Sentence { get; }

    public EntityId? Supplier => _ends.Value.Supplier;

    public EntityId? Recipient => _ends.Value.Recipient;

    public IEnumerable<PhraseMatch> Find(PhraseField field) => _matcher.Find(field);

    /// <summary>Whether a party is a state that is neither end of the row.</summary>
    public bool IsThird(PartyPhrase party) => party.State is { } state && state != Supplier && state != Recipient;

    /// <summary>Whether a party that is no state is the row's supplier by its words.</summary>
    public bool IsSupplier(PartyPhrase party) => _supplier.StartsWith(Text(party), StringComparison.OrdinalIgnoreCase);

    public string Text(PartyPhrase party) => Sentence.Slice(party.First, party.End);

    public CommentSpan Span(int first, int end)
    {
        var (start, length) = Sentence.Range(first, end).GetOffsetAndLength(Sentence.Text.Length);
        return new(_start + start, length);
    }

    public PartyMention Mention(PhraseMatch match, PartyPhrase party) => new(Text(party), party.State, HedgeOf(match, party), SpanOf(match, party));

    public Hedge HedgeOf(PhraseMatch match, PartyPhrase party) => (Hedge)Math.Max((int)Sentence.HedgeAt(match.Trigger), (int)party.Hedge);

    public CommentSpan SpanOf(PhraseMatch match, PartyPhrase party) => Span(Math.Min(match.First, party.First), Math.Max(match.Trigger + 1, party.End));

    /// <summary>Whether some words stand one behind the other in the rest of a segment or bracket, few tokens from here.</summary>
    public bool Follows(int index, params ReadOnlySpan<string> words)
    {
        var end = Sentence.EndOfStretch(index, FewTokens);
        for (; index + words.Length <= end; index = Sentence.Next(index))
        {
            var word = 0;
            while (word < words.Length && Sentence.Is(index + word, words[word]))
            {
                word++;
            }

            if (word == words.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static EntityId? StateOf(string name) => Names.Known.At(new Sentence(name), 0) is { IsState: true } known ? known.Id : null;
}
