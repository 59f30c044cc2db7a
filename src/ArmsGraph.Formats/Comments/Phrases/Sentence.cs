using System.Collections.Frozen;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>A comment cut up: its tokens, the brackets that belong together, and how far each token is hedged. Some tokens may be taken: what they say is of other goods.</summary>
internal sealed class Sentence
{
    private const int LongestLookBack = 60;

    private readonly List<Token> _tokens;
    private readonly int[] _partner;
    private readonly Hedge[] _hedges;
    private readonly bool[] _taken;

    public Sentence(string text)
    {
        Text = text;
        _tokens = Tokens.Of(text);
        _partner = Partners(_tokens);
        _hedges = Hedges.Of(_tokens, text);
        _taken = new bool[_tokens.Count];
    }

    public string Text { get; }

    public int Count => _tokens.Count;

    public Token this[int index] => _tokens[index];

    public Hedge HedgeAt(int index) => index < Count ? _hedges[index] : Hedge.Stated;

    /// <summary>Whether there is a word, number or quoted text at the index, of which something may be read.</summary>
    public bool IsWord(int index) => index >= 0 && index < Count && _tokens[index].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quoted && !_taken[index];

    public bool Is(int index, TokenKind kind) => index >= 0 && index < Count && _tokens[index].Kind == kind && !_taken[index];

    public bool Is(int index, string lower) => IsWord(index) && _tokens[index].Kind != TokenKind.Quoted && string.Equals(_tokens[index].Lower, lower, StringComparison.Ordinal);

    public bool IsAny(int index, FrozenSet<string> words) => IsWord(index) && _tokens[index].Kind != TokenKind.Quoted && words.Contains(_tokens[index].Lower);

    public bool IsCapital(int index) => IsWord(index) && _tokens[index].Kind == TokenKind.Word && char.IsUpper(Text[_tokens[index].Start]);

    /// <summary>Whether the index is where a segment or a bracket begins.</summary>
    public bool IsStart(int index) => index == 0 || (index <= Count && _tokens[index - 1].Kind is TokenKind.Break or TokenKind.Open);

    /// <summary>The other bracket of a pair; the end of the comment where an opening one does not close, its beginning where a closing one was not opened.</summary>
    public int Partner(int bracket) => _partner[bracket];

    /// <summary>The first token of the segment or bracket that the index is in, or one that lies far enough before it; brackets inside are stepped over.</summary>
    public int StartOfStretch(int index)
    {
        for (var step = 0; step < LongestLookBack && !IsStart(index); step++)
        {
            index = _tokens[index - 1].Kind == TokenKind.Close ? _partner[index - 1] : index - 1;
        }

        return index;
    }

    /// <summary>The index behind the segment or bracket that the index is in, or one that lies far enough behind it; brackets inside are stepped over.</summary>
    public int EndOfStretch(int index, int most = int.MaxValue)
    {
        for (var step = 0; step < most && index < Count && _tokens[index].Kind is not (TokenKind.Break or TokenKind.Close); step++)
        {
            index = Next(index);
        }

        return index;
    }

    /// <summary>The index behind a token, or behind the bracket that it opens.</summary>
    public int Next(int index) => _tokens[index].Kind == TokenKind.Open ? Math.Min(Count, _partner[index] + 1) : index + 1;

    /// <summary>Says that tokens speak of other goods.</summary>
    public void Take(int first, int end)
    {
        for (var index = first; index < end && index < Count; index++)
        {
            _taken[index] = true;
        }
    }

    public string Slice(int first, int end) => end <= first ? "" : Text[Range(first, end)];

    /// <summary>Where tokens stand in the text; of several, with the marks around what is quoted.</summary>
    public Range Range(int first, int end)
    {
        var mark = end - first > 1 ? 1 : 0;
        return (_tokens[first].Start - (_tokens[first].Kind == TokenKind.Quoted ? mark : 0))..(_tokens[end - 1].End + (_tokens[end - 1].Kind == TokenKind.Quoted ? mark : 0));
    }

    private static int[] Partners(List<Token> tokens)
    {
        var partner = new int[tokens.Count];
        var open = new Stack<int>();
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Kind == TokenKind.Open)
            {
                partner[index] = tokens.Count;
                open.Push(index);
            }
            else if (tokens[index].Kind == TokenKind.Close && open.TryPop(out var first))
            {
                (partner[first], partner[index]) = (index, first);
            }
        }

        return partner;
    }
}
