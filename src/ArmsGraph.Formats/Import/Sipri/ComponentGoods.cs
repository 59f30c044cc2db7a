using ArmsGraph.Formats.Comments;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>
/// Goods that travel inside other goods. An engine "for 6 helicopters from X" does not go from its maker to the recipient: X delivers it, inside the helicopters, and its maker is the state of origin.
/// Missiles for the same helicopters are no part of them, and go their own way.
/// </summary>
internal sealed class ComponentGoods(GoodsNames names)
{
    private static readonly EntityId[] Kinds =
        [.. new[] { "engines", "sensors", "turrets", "chassis", "transmissions", "guns-for-vehicles", "naval-weapons", "air-refuelling-systems" }.Select(kind => new EntityId(kind))];

    /// <summary>Who delivers the goods inside platforms, each once; null among them where a part of the goods comes from the row's own supplier. That alone where all do.</summary>
    public List<Participant?> Carriers(EntityId goods, Transfer whole, CommentReading reading, Func<PartyMention, Participant> who)
    {
        if (reading.Platforms.Count == 0 || !Array.Exists(Kinds, kind => names.Lies(goods, kind)))
        {
            return [null];
        }

        // What is aboard a platform travels with it.
        return [.. reading.Platforms.Where(platform => !platform.IsAboard || platform.Supplier is not null).Select(platform => platform.Supplier is { } supplier && who(supplier) is var carrier && carrier.Party is { } party && party != whole.From?.Party && party != whole.To?.Party ? carrier : null)
            .Distinct()];
    }
}
