using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>How far each token is hedged: a hedge covers the rest of its segment or bracket; one that stands alone in its segment covers the next.</summary>
internal static class Hedges
{
    public static Hedge Of(string lower) => lower switch
    {
        "probably" or "likely" or "apparently" or "presumably" => Hedge.Probably,
        "possibly" or "may" or "could" or "maybe" or "might" or "perhaps" => Hedge.Possibly,
        _ => Hedge.Stated,
    };

    public static Hedge[] Of(List<Token> tokens, string text)
    {
        var hedges = new Hedge[tokens.Count];
        var outer = new Stack<Hedge>();
        var (now, isAlone) = (Hedge.Stated, false);
        for (var index = 0; index < tokens.Count; index++)
        {
            switch (tokens[index].Kind)
            {
                case TokenKind.Open:
                    outer.Push(now);
                    break;
                case TokenKind.Close:
                    now = outer.TryPop(out var before) ? before : Hedge.Stated;
                    break;
                case TokenKind.Break:
                    now = isAlone ? now : outer.TryPeek(out var around) ? around : Hedge.Stated;
                    break;
                default:
                    var own = IsMonth(tokens, index, text) ? Hedge.Stated : Of(tokens[index].Lower);
                    now = own > Hedge.Stated ? own : now;
                    isAlone = own > Hedge.Stated && (index == 0 || tokens[index - 1].Kind == TokenKind.Break);
                    break;
            }

            hedges[index] = now;
        }

        return hedges;
    }

    /// <summary>May, written with a capital where no segment begins.</summary>
    private static bool IsMonth(List<Token> tokens, int index, string text) =>
        index > 0 && tokens[index - 1].Kind is not (TokenKind.Break or TokenKind.Open) && tokens[index].Lower == "may" && char.IsUpper(text[tokens[index].Start]);
}
