using System.Globalization;
using System.Text;
using ArmsGraph.Formats.Comments;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Tests.Comments;

/// <summary>A comment of the table <c>comments.txt</c>, or an explanation of <c>explanations.txt</c>, and what is read from it, as lines of text. Rows go from France to Chad.</summary>
internal sealed record CommentCase(string Comment, string Expected)
{
    public const string Supplier = "France";

    public const string Recipient = "Chad";

    public static string Table { get; } = Path.Combine(Shared.Root, "tests", "ArmsGraph.Formats.Tests", "Comments", "comments.txt");

    public static IEnumerable<CommentCase> All() => Of(Table);

    public static IEnumerable<CommentCase> Explanations() => Of(Path.Combine(Path.GetDirectoryName(Table)!, "explanations.txt"));

    private static IEnumerable<CommentCase> Of(string table)
    {
        string? comment = null;
        var expected = new StringBuilder();
        foreach (var line in File.ReadLines(table).Where(line => line.Length > 0 && line[0] != '#').Append("end"))
        {
            if (line[0] == ' ')
            {
                expected.Append(line.Trim()).Append('\n');
                continue;
            }

            if (comment is not null)
            {
                yield return new(comment, expected.ToString());
            }

            comment = line;
            expected.Clear();
        }
    }

    public static CommentReading Read(string comment) => CommentGrammar.Read(comment, Supplier, Recipient);

    /// <summary>A line for each part that says something.</summary>
    public static string Text(CommentReading reading)
    {
        var lines = new StringBuilder();
        Add(lines, "via", reading.Via.Select(via => $"{Party(via.Party, via.State)} {Lower(via.Role)}{Hedged(via.Hedge)}"));
        Add(lines, "financed by", reading.FinancedBy.Select(party => $"{Party(party.Party, party.State)}{Hedged(party.Hedge)}"));
        Add(lines, "origin", reading.Origin.Select(party => $"{Party(party.Party, party.State)}{Hedged(party.Hedge)}"));
        Add(lines, "for", reading.Platforms.Select(Platform));
        Add(lines, "licence", reading.Licence is { } licence ? [$"{Lower(licence.Kind)}{(licence.Place is { } place ? $" in {place.Party}" : "")}{Hedged(licence.Hedge)}"] : []);
        Add(lines, "terms", reading.Terms.Select(term => $"{term.Word}{Hedged(term.Hedge)}"));
        Add(lines, "variant", reading.Variant.Select(part => part.Text));
        Add(lines, "status", reading.Status.Select(status => status.Text));
        Add(lines, "embargo", reading.EmbargoOrPermission is { } said ? [said.Text] : []);
        Add(lines, "notes", reading.Notes);
        return lines.ToString();
    }

    public override string ToString() => Comment;

    private static void Add(StringBuilder lines, string name, IEnumerable<string> parts)
    {
        if (string.Join(" | ", parts) is { Length: > 0 } text)
        {
            lines.Append(name).Append(": ").Append(text).Append('\n');
        }
    }

    private static string Platform(PlatformMention platform) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(platform.Count is { } count ? $"{count} x " : "")}{platform.Platform}{(platform.Supplier is { } from ? $" from {from.Party}" : "")}{Hedged(platform.Hedge)}");

    private static string Party(string party, EntityId? state) => state is { } known ? $"{party} ({known.Text})" : party;

    private static string Hedged(Hedge hedge) => hedge == Hedge.Stated ? "" : $" ?{Lower(hedge)}";

    private static string Lower(Enum value) => value.ToString().ToLowerInvariant();
}
