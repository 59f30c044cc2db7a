namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>Kinds of tokens.</summary>
internal enum TokenKind
{
    /// <summary>Anything between white space that is nothing else.</summary>
    Word,

    /// <summary>Digits only.</summary>
    Number,

    /// <summary>Words between single or double quotes.</summary>
    Quoted,

    /// <summary>A mark that ends a segment and may be a comma.</summary>
    Break,

    /// <summary>A bracket opens.</summary>
    Open,

    /// <summary>A bracket closes.</summary>
    Close,
}
