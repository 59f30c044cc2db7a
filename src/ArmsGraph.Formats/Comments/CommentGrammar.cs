using ArmsGraph.Formats.Comments.Phrases;
using ArmsGraph.Model;

namespace ArmsGraph.Formats.Comments;

/// <summary>Reads the free text of registers: a table of phrases and small readers for what fills them. It says what the text says of the row's own goods, and no more.</summary>
public static class CommentGrammar
{
    /// <summary>Reads a comment.</summary>
    /// <param name="comment">The comment; <c>;</c> ends a segment and may stand for a comma.</param>
    /// <param name="supplier">The row's supplier as written: some words mean something only of a third party.</param>
    /// <param name="recipient">The row's recipient as written.</param>
    /// <returns>What it says; nothing where it says nothing that the table knows. Never fails, whatever the text.</returns>
    /// <remarks>Time and space are linear in the length of the comment.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CommentReading Read(string comment, string supplier, string recipient)
    {
        ArgumentNullException.ThrowIfNull(comment);
        ArgumentNullException.ThrowIfNull(supplier);
        ArgumentNullException.ThrowIfNull(recipient);
        return Read(new Row(comment, supplier, recipient, PhraseTable.Default));
    }

    /// <summary>Reads a comment, or a sentence of one, by the table that it comes with.</summary>
    internal static CommentReading Read(Row row)
    {
        // What is kept as written does not ask of which goods it speaks: it is read before platforms are taken out.
        var (variant, status, embargo) = (VariantReader.Variants(row), VariantReader.Status(row), VariantReader.Embargo(row));
        foreach (var match in row.Find(PhraseField.Other).Where(match => match.Meaning != Phrase.Nothing))
        {
            row.Sentence.Take(match.First, match.End);
        }

        var platforms = PlatformMentions.Read(row);
        var (via, (payers, isPart), (origin, giver)) = (ViaReader.Read(row), FinanceReader.Read(row), OriginReader.Read(row));
        return new()
        {
            Variant = [.. variant],
            Status = [.. status],
            EmbargoOrPermission = embargo,
            Via = [.. via],
            FinancedBy = [.. payers],
            IsPaidInPart = isPart,
            Origin = [.. origin],
            Giver = giver,
            Platforms = [.. platforms],
            Licence = LicenceReader.Read(row),
            Terms = [.. TermReader.Read(row)],
            Notes = via.Exists(party => party.State is { } state && (state == row.Supplier || state == row.Recipient)) ? ["via party is an end of the row"] : [],
        };
    }
}
