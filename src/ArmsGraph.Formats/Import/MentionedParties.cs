using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import;

/// <summary>Whom the words of a free text stand for: a state, a body by that name, or somebody without a name such as "Swiss company".</summary>
/// <param name="intake">Where a body is declared.</param>
/// <param name="names">The source of the register's names.</param>
internal sealed class MentionedParties(Intake intake, SourceId names)
{
    private static readonly string[] Nameless =
        ["company", "companies", "dealer", "dealers", "producer", "producers", "firm", "broker", "brokers", "firms", "agency", "funds", "fund", "countries", "country", "states", "donors", "individuals", "government", "party", "others",
         "european", "ministry", "bank", "banks", "donations", "persons", "list", "line"];

    private static readonly string[] Groups = ["rebels", "forces", "militia", "opposition", "insurgents", "guerillas"];

    /// <summary>The participant of a mention.</summary>
    /// <param name="words">The words as written.</param>
    /// <param name="state">The state that they name; null where they name none.</param>
    /// <param name="hedge">How the text qualifies it.</param>
    /// <param name="year">When names are to be known.</param>
    /// <param name="tally">The account of the file; it counts a name that nobody is known by.</param>
    /// <param name="spot">The row.</param>
    /// <param name="column">The column of the text.</param>
    public Participant Who(string words, EntityId? state, Hedge hedge, int? year, Tally tally, Spot spot, int column)
    {
        Hedge? qualified = hedge == Hedge.Stated ? null : hedge;
        if ((state ?? intake.Parties.Find(words, year)?.Id) is { } known)
        {
            return new Participant { Party = known, Hedge = qualified };
        }

        var last = words[(words.LastIndexOf(' ') + 1)..];
        if (!words.AsSpan().ContainsAnyInRange('A', 'Z') || words.Split(' ').Any(word => Nameless.Contains(word, StringComparer.OrdinalIgnoreCase)))
        {
            return new Participant { Unnamed = words, Hedge = qualified };
        }

        var id = new EntityId($"{names}/{LocalId.Of(words)}");
        intake.Declare(Groups.Contains(last, StringComparer.OrdinalIgnoreCase)
            ? new ArmedGroup { Id = id, Name = words, Source = names }
            : new Organisation { Id = id, Name = words, Source = names, Note = "Kept as a comment of the register names it: a company, a programme or another body." });
        tally.Unresolved(words, spot, column);
        return new Participant { Party = id, Hedge = qualified };
    }
}
