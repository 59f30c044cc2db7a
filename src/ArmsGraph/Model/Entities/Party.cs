using ArmsGraph.Time;

namespace ArmsGraph.Model.Entities;

/// <summary>Somebody who can supply, hold or receive arms: a state, organisation, company, armed group, or one without a name.</summary>
public abstract record Party : Actor
{
    private protected Party()
    {
    }

    /// <summary>From when to when the party existed; null where the source is silent.</summary>
    public PartialDate? Existed { get; init; }

    /// <summary>How answers show the party: by id, or in the source's words where it has no name.</summary>
    internal string Shown => this is AnonymousParty ? $"\"{ArmsGraph.Text.Printable.Line(Name)}\"" : Id.Text;

    /// <summary>The id; parties are the vertices of the graph.</summary>
    public sealed override string ToString() => Id.Text;

    internal override IEnumerable<Field> OwnFields() => [new("existed", Existed)];
}
