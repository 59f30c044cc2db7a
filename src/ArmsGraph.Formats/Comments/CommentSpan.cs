namespace ArmsGraph.Formats.Comments;

/// <summary>Where words stand in a comment.</summary>
/// <param name="Start">The index of the first character, in UTF-16 units, from zero.</param>
/// <param name="Length">How many characters, in UTF-16 units.</param>
public readonly record struct CommentSpan(int Start, int Length)
{
    /// <summary>The words themselves.</summary>
    /// <param name="comment">The comment that was read.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span is not of this comment.</exception>
    public string Of(string comment)
    {
        ArgumentNullException.ThrowIfNull(comment);
        return comment.Substring(Start, Length);
    }
}
