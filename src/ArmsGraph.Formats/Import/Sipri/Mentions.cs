using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>Whom the words of a comment stand for, at the time of its row.</summary>
internal sealed class Mentions(Intake intake)
{
    private readonly MentionedParties _parties = new(intake, SipriSources.Names.Id);

    /// <summary>The participant of a mention.</summary>
    /// <param name="words">The words as written.</param>
    /// <param name="state">The state that they name; null where they name none.</param>
    /// <param name="hedge">How the comment qualifies it.</param>
    /// <param name="deal">The row; it counts a name that nobody is known by.</param>
    public Participant Who(string words, EntityId? state, Hedge hedge, Deal deal) => _parties.Who(words, state, hedge, deal.Year, deal.Order.Tally, deal.Order.At, deal.Order.Column);
}
