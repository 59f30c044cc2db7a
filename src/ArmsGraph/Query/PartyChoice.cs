using ArmsGraph.Claims;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;

namespace ArmsGraph.Query;

/// <summary>The parties that names at the door stand for: a party, several, or an organisation with its members.</summary>
internal static class PartyChoice
{
    public static HashSet<int> Of(View view, IEnumerable<string> names)
    {
        var chosen = new HashSet<int>();
        foreach (var name in names)
        {
            var party = view.Store.Entities.Find<Party>(name, "party");
            var ordinal = view.Store.Entities.Canonical(party.Id);
            chosen.Add(ordinal);
            if (party is Organisation)
            {
                chosen.UnionWith(Members(view, ordinal));
            }
        }

        return chosen;
    }

    /// <summary>Parties that a picked claim calls members of an organisation.</summary>
    public static IEnumerable<int> Members(View view, int organisation) =>
        from m in view.Facts<Membership>(new Membership().Kind)
        where m.Fact is { Status: MembershipStatus.Member, Of: not null, Party.Party: not null } && view.Store.Entities.Canonical(m.Fact.Of.Value) == organisation
        select view.Store.Entities.Canonical(m.Fact.Party!.Party!.Value);
}
