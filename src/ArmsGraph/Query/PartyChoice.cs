using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;

namespace ArmsGraph.Query;

/// <summary>The parties that names at the door stand for: a party, several, or an organisation with its members.</summary>
internal static class PartyChoice
{
    private static readonly string Membership = new Membership().Kind;

    public static HashSet<int> Of(View view, IEnumerable<string> names)
    {
        var chosen = new HashSet<int>();
        foreach (var name in names)
        {
            var party = view.Store.Entities.Find<Party>(name, "party");
            var ordinal = view.Store.Entities.Canonical(party.Id);
            chosen.Add(ordinal);
            if (party is Organisation && view.Store.FactsOfKind(Membership).Any())
            {
                chosen.UnionWith(new World(view).Members(ordinal, view.Spec.During));
            }
        }

        return chosen;
    }
}
