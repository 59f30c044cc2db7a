namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>Cuts a comment into tokens, in one pass.</summary>
internal static class Tokens
{
    private const int LongestQuote = 120;

    private const int LongestWord = 64;

    private const int LongestBracketInWord = 10;

    public static List<Token> Of(string text)
    {
        var tokens = new List<Token>((text.Length / 6) + 4);
        for (var at = 0; at < text.Length;)
        {
            at = char.IsWhiteSpace(text[at]) ? at + 1 : Next(text, at, tokens);
        }

        return tokens;
    }

    private static int Next(string text, int at, List<Token> tokens)
    {
        switch (text[at])
        {
            case ';' or ',' or ':':
                return Mark(TokenKind.Break, at, tokens);
            case '(' or '[':
                return Mark(TokenKind.Open, at, tokens);
            case ')' or ']':
                return Mark(TokenKind.Close, at, tokens);
            case '\'' or '"' or '‘' or '’' or '“' or '”' or '`':
                return Quote(text, at, tokens);
            default:
                return Word(text, at, tokens);
        }
    }

    private static int Mark(TokenKind kind, int at, List<Token> tokens)
    {
        tokens.Add(new(kind, at, 1, ""));
        return at + 1;
    }

    /// <summary>A quote that does not close within its segment is no quote: the mark is dropped.</summary>
    private static int Quote(string text, int at, List<Token> tokens)
    {
        for (var end = at + 1; end < text.Length && end - at <= LongestQuote && text[end] is not (';' or '('); end++)
        {
            if (IsQuote(text[end]) && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1])))
            {
                if (end > at + 1)
                {
                    tokens.Add(new(TokenKind.Quoted, at + 1, end - at - 1, text[(at + 1)..end].ToLowerInvariant()));
                }

                return end + 1;
            }
        }

        return at + 1;
    }

    private static int Word(string text, int at, List<Token> tokens)
    {
        if (HasFormerPrefix(text, at))
        {
            tokens.Add(new(TokenKind.Word, at, 3, "ex-"));
            return at + 3;
        }

        var end = at;
        while (end < text.Length && !EndsWord(text, ref end))
        {
            end++;
        }

        var next = end;
        while (end > at + 1 && (text[end - 1] == '.' || IsQuote(text[end - 1])))
        {
            end--;
        }

        // No word that is known is that long; it is compared with none.
        var lower = end - at > LongestWord ? "" : text[at..end].ToLowerInvariant();
        tokens.Add(new(lower.Length > 0 && lower.All(char.IsAsciiDigit) ? TokenKind.Number : TokenKind.Word, at, end - at, lower));
        return next;
    }

    /// <summary>A bracket inside a word that closes there too, as in <c>76N(W)</c>, belongs to it: <paramref name="end"/> is moved to its last character.</summary>
    private static bool EndsWord(string text, ref int end)
    {
        switch (text[end])
        {
            case '(':
                var close = text.AsSpan(end, Math.Min(LongestBracketInWord, text.Length - end)).IndexOf(')');
                var isInside = close > 0 && !text.AsSpan(end, close).ContainsAny(' ', ';');
                end += isInside ? close : 0;
                return !isInside;
            case ':':
                return end + 1 == text.Length || char.IsWhiteSpace(text[end + 1]);
            default:
                return char.IsWhiteSpace(text[end]) || text[end] is ';' or ',' or ')' or '[' or ']';
        }
    }

    private static bool HasFormerPrefix(string text, int at) =>
        at + 3 < text.Length && text[at] is 'e' or 'E' && text[at + 1] == 'x' && text[at + 2] == '-' && char.IsUpper(text[at + 3]);

    private static bool IsQuote(char c) => c is '\'' or '"' or '‘' or '’' or '“' or '”' or '`';
}
