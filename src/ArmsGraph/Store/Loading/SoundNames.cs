using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Store.Loading;

/// <summary>
/// Sees without looking at the fields one by one that every name which a common claim or entity gives is that of a thing of the right kind. What it does not know to be sound is in doubt, and no more:
/// the fields tell.
/// </summary>
internal sealed class SoundNames(IReadOnlyDictionary<EntityId, Entity> entities, IReadOnlyDictionary<SourceId, Source> sources)
{
    public bool In(Claim claim) =>
        claim.Fact is Transfer { Continues.Count: 0, Returns: null } transfer
        && claim is { DerivedFrom.Count: 0, RelayedBy: null, Retracts: null, Supersedes: null }
        && sources.ContainsKey(claim.Source)
        && IsParty(transfer.From) && IsParty(transfer.To) && IsParty(transfer.Origin) && IsParty(transfer.EndUser)
        && AreParties(transfer.FinancedBy) && AreParties(transfer.ProducedBy)
        && AreCustodians(transfer.Via) && AreGoods(transfer.Items) && HaveOrigins(transfer.Legs);

    public bool In(Entity entity) =>
        entity is { SameAs.Count: 0, Source: { } source } && sources.ContainsKey(source) && entity switch
        {
            WeaponSystem { Maker.Count: 0, VariantOf.Count: 0, UpgradeOf.Count: 0, ConvertedFrom.Count: 0, ProducedUnderLicence.Count: 0, ContainsComponent.Count: 0, Category: { } category } =>
                entities.TryGetValue(category, out var found) && found is WeaponCategory,
            _ => false,
        };

    private bool IsParty(Participant? who) => who?.Party is not { } id || (entities.TryGetValue(id, out var found) && found is Party);

    private bool AreParties(EquatableList<Participant> list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (!IsParty(list[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool AreCustodians(EquatableList<ViaParty> list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (!IsParty(list[i].Who))
            {
                return false;
            }
        }

        return true;
    }

    private bool HaveOrigins(EquatableList<LegTerms> list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (!IsParty(list[i].Origin))
            {
                return false;
            }
        }

        return true;
    }

    private bool AreGoods(EquatableList<ItemLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var goods = lines[i].Goods;
            for (var g = 0; g < goods.Count; g++)
            {
                if (!entities.TryGetValue(goods[g].Item, out var found) || found is not Goods)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
