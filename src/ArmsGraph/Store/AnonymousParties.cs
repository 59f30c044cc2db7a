using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Store;

/// <summary>Nodes for those whom a transfer does not name: one for each fact and role, so that no two facts meet in one.</summary>
internal static class AnonymousParties
{
    public static EntityId IdOf(FactId fact, string role) => new($"{fact}~{role}");

    public static string Via(int index) => FormattableString.Invariant($"via{index + 1}");

    /// <summary>The nodes that transfer claims need, named by the first claim that has words for them.</summary>
    public static IEnumerable<AnonymousParty> Among(IEnumerable<Claim> claims)
    {
        var nodes = new Dictionary<EntityId, AnonymousParty>();
        foreach (var claim in claims)
        {
            if (claim.Fact is not Transfer transfer || transfer is { From.Party: not null, To.Party: not null, Origin: null or { Party: not null }, Via.Count: 0, Legs.Count: 0 })
            {
                continue;
            }

            foreach (var (role, words, silent) in Roles(transfer))
            {
                var id = IdOf(transfer.Id, role);
                if (!nodes.TryGetValue(id, out var node) || (words is not null && node.Note is null))
                {
                    nodes[id] = new AnonymousParty { Id = id, Name = words ?? silent, Fact = transfer.Id, Note = words is null ? null : "as the source puts it" };
                }
            }
        }

        return nodes.Values;
    }

    private static IEnumerable<(string Role, string? Words, string Silent)> Roles(Transfer transfer)
    {
        if (transfer.From?.Party is null)
        {
            yield return ("from", transfer.From?.Unnamed, "unnamed supplier");
        }

        if (transfer.To?.Party is null)
        {
            yield return ("to", transfer.To?.Unnamed, "unnamed recipient");
        }

        foreach (var origin in transfer.Legs.Select(leg => leg.Origin).Prepend(transfer.Origin))
        {
            if (origin is { Party: null })
            {
                yield return ("origin", origin.Unnamed, "unnamed origin");
            }
        }

        for (var i = 0; i < transfer.Via.Count; i++)
        {
            if (transfer.Via[i].Who.Party is null)
            {
                yield return (Via(i), transfer.Via[i].Who.Unnamed, "unnamed party between");
            }
        }
    }
}
