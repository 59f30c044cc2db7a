using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Comments;

/// <summary>What a register says in the free text of a row, as typed mentions with their places. A value: equal by content. Made by <see cref="CommentGrammar"/>.</summary>
public sealed record CommentReading
{
    /// <summary>Parties between supplier and recipient, in the order of the comment.</summary>
    public EquatableList<ViaMention> Via { get; init; } = [];

    /// <summary>Who financed goods, their refit or the deal, wholly or partly.</summary>
    public EquatableList<PartyMention> FinancedBy { get; init; } = [];

    /// <summary>Who held, ordered or produced the goods before the row's supplier.</summary>
    public EquatableList<PartyMention> Origin { get; init; } = [];

    /// <summary>Who gives what the row's supplier may only pay for; among <see cref="Origin"/> too. Null where the text names nobody.</summary>
    internal PartyMention? Giver { get; init; }

    /// <summary>Whether those in <see cref="FinancedBy"/> are said to pay a part only.</summary>
    internal bool IsPaidInPart { get; init; }

    /// <summary>Systems that the goods are part of or meant for.</summary>
    public EquatableList<PlatformMention> Platforms { get; init; } = [];

    /// <summary>Production or assembly of whole goods elsewhere than by the supplier; null where the comment speaks of none.</summary>
    public LicenceMention? Licence { get; init; }

    /// <summary>Terms, each once, in the order of the comment.</summary>
    public EquatableList<TermMention> Terms { get; init; } = [];

    /// <summary>Those among <see cref="Terms"/> that are hedged.</summary>
    public IEnumerable<TermMention> HedgedTerms => Terms.Where(term => term.Hedge != Hedge.Stated);

    /// <summary>Versions, engine models and local designations, as written.</summary>
    public EquatableList<TextMention> Variant { get; init; } = [];

    /// <summary>What became of the order: <c>cancelled</c>, <c>not delivered</c>, <c>delivery delayed</c>, <c>produced under earlier deal</c>, <c>option</c>.</summary>
    public EquatableList<TextMention> Status { get; init; } = [];

    /// <summary>What the comment says of an embargo or a permission; null where it says nothing.</summary>
    public TextMention? EmbargoOrPermission { get; init; }

    /// <summary>Remarks of the reading itself, such as <c>via party equals supplier</c>.</summary>
    public EquatableList<string> Notes { get; init; } = [];
}
