using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>Whom the words of a comment stand for: a state, a body by that name, or somebody without a name such as "Swiss company".</summary>
internal sealed class Mentions(Intake intake)
{
    private static readonly string[] Nameless =
        ["company", "companies", "dealer", "dealers", "producer", "producers", "firm", "broker", "brokers", "firms", "agency", "funds", "fund", "countries", "country", "states", "donors", "individuals", "government", "party", "others",
         "european", "ministry", "bank", "banks", "donations", "persons", "list", "line"];

    private static readonly string[] Groups = ["rebels", "forces", "militia", "opposition", "insurgents", "guerillas"];

    /// <summary>The participant of a mention.</summary>
    /// <param name="words">The words as written.</param>
    /// <param name="state">The state that they name; null where they name none.</param>
    /// <param name="hedge">How the comment qualifies it.</param>
    /// <param name="deal">The row; it counts a name that nobody is known by.</param>
    public Participant Who(string words, EntityId? state, Hedge hedge, Deal deal)
    {
        Hedge? qualified = hedge == Hedge.Stated ? null : hedge;
        if ((state ?? intake.Parties.Find(words, deal.Year)?.Id) is { } known)
        {
            return new Participant { Party = known, Hedge = qualified };
        }

        var last = words[(words.LastIndexOf(' ') + 1)..];
        if (!words.AsSpan().ContainsAnyInRange('A', 'Z') || words.Split(' ').Any(word => Nameless.Contains(word, StringComparer.OrdinalIgnoreCase)))
        {
            return new Participant { Unnamed = words, Hedge = qualified };
        }

        var id = new EntityId($"{SipriSources.Names.Id}/{LocalId.Of(words)}");
        intake.Declare(Groups.Contains(last, StringComparer.OrdinalIgnoreCase)
            ? new ArmedGroup { Id = id, Name = words, Source = SipriSources.Names.Id }
            : new Organisation { Id = id, Name = words, Source = SipriSources.Names.Id, Note = "Kept as a comment of the register names it: a company, a programme or another body." });
        deal.Order.Tally.Unresolved(words, deal.Order.At, deal.Order.Column);
        return new Participant { Party = id, Hedge = qualified };
    }
}
