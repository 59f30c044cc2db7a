using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import.Kiel;

/// <summary>Finds the goods of the tracker's items, by its own types and by the words of the item.</summary>
internal sealed class KielGoods(Intake intake)
{
    private const string Ammunition = "ammunition";

    /// <summary>What a type of the tracker stands for, by a word of it; the first that occurs counts.</summary>
    private static readonly (string Word, string Category)[] Weapons =
    [
        ("MBT", "tanks"), ("IFV", "infantry-fighting-vehicles"), ("APC", "armoured-personnel-carriers"), ("PPV", "protected-patrol-vehicles"), ("AUV", "armoured-vehicles"),
        ("ARV", "armoured-recovery-vehicles"), ("VLB", "armoured-bridgelayers"), ("MLRS", "multiple-rocket-launchers"), ("howitzer", "howitzers"), ("mortar", "mortars"),
        ("recoilless", "recoilless-rifles"), ("grenade launcher", "grenade-launchers"), ("anti-materiel rifle", "rifles"), ("SALW", "small-arms-and-light-weapons"),
        ("light armaments", "small-arms-and-light-weapons"), ("LAW", "portable-anti-tank-launchers"), ("MANPADS", "man-portable-air-defence-systems"),
        ("self-propelled anti-aircraft", "self-propelled-air-defence-systems"), ("anti-aircraft gun", "anti-aircraft-guns"), ("anti-aircraft", "air-defence"), ("air defense", "air-defence"),
        ("anti-ship", "coastal-defence-systems"), ("AShM", "anti-ship-missiles"), ("ASM", "air-to-surface-missiles"), ("explosive", "energetic-materials"),
        ("mine vessel", "mine-warfare-vessels"), ("coastal combatant", "patrol-vessels"), ("reconnaissance drone", "reconnaissance-drones"), ("loitering", "loitering-munitions"),
        ("combat drone", "unmanned-combat-aircraft"), ("anti-drone", "weapons"), ("drone", "unmanned-aircraft"), ("combat aircraft", "combat-aircraft"),
        ("transport aircraft", "transport-aircraft"), ("tank", "tanks"), ("humanitarian", "military-equipment-non-lethal"),
    ];

    private static readonly (string Word, string Category)[] Rounds =
    [
        ("MLRS", "artillery-rockets"), ("155mm", "artillery-ammunition-155mm"), ("152mm", "artillery-ammunition-152mm"), ("122mm", "artillery-ammunition-122mm"), ("105mm", "artillery-ammunition-105mm"),
        ("howitzer", "artillery-ammunition"), ("mortar", "mortar-ammunition"), ("MANPADS", "man-portable-air-defence-systems"), ("SALW", "small-arms-ammunition"), ("light infantry", "small-arms-ammunition"),
        ("anti-aircraft gun", "autocannon-ammunition"),
    ];

    /// <summary>Words that say what kind of thing an item is, and not which.</summary>
    private static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        "howitzer", "howitzers", "tank", "tanks", "missile", "missiles", "launcher", "launchers", "system", "systems", "drone", "drones", "helicopter", "helicopters", "vehicle", "vehicles", "carrier", "carriers",
        "weapon", "weapons", "gun", "guns", "aircraft", "battery", "rocket", "multiple", "anti-tank", "anti-armor", "anti-aircraft", "anti-air", "anti-ship", "air", "defense", "defence", "self-propelled", "propelled",
        "self", "artillery", "infantry", "fighting", "armored", "armoured", "personnel", "combat", "attack", "coastal", "light", "heavy", "field", "towed", "protected", "mobility", "patrol", "rifle", "rifles",
        "sniper", "assault", "tactical", "unmanned", "aerial", "man-portable", "air-defense", "air-defence", "surface-to-air", "105mm", "122mm", "152mm", "155mm", "mortar", "reconnaissance",
    };

    /// <summary>The goods of an item within what the tracker's types say; the tracker's own words go into the note where no system of that name is known or declared.</summary>
    /// <param name="item">The item; empty where the row names none.</param>
    /// <param name="type">The type.</param>
    /// <param name="subtype">The type below it.</param>
    public (EntityId Goods, string? Note) Find(string item, string type, string subtype)
    {
        var isAmmunition = type.Contains(Ammunition, StringComparison.OrdinalIgnoreCase) || subtype.Contains(Ammunition, StringComparison.OrdinalIgnoreCase);
        var category = isAmmunition
            ? Match(Rounds, subtype) ?? Match(Rounds, type) ?? Ammunition
            : Match(Weapons, subtype) ?? Match(Weapons, type);
        var place = category is null ? null : (EntityId?)new EntityId(category);
        if (item.Length == 0)
        {
            return (place ?? new EntityId("weapons"), null);
        }

        var bare = Bare(item, place);
        foreach (var within in new[] { place, null })
        {
            if (intake.Goods.Knows(bare, within))
            {
                return (intake.Goods.Find(bare, within, KielSources.Names.Id, intake.Declare), string.Equals(bare, item, StringComparison.Ordinal) ? null : item);
            }
        }

        return intake.Goods.Category(item) is { } named ? (named, item)
            : isAmmunition || !IsName(item) ? (place ?? new EntityId("weapons"), item)
            : (intake.Goods.Find(item, place, intake.Add(KielSources.Names), intake.Declare), null);
    }

    /// <summary>The item without the words behind that say its kind, where that names a system that is known.</summary>
    private string Bare(string item, EntityId? place)
    {
        for (var name = item; ;)
        {
            if (intake.Goods.Knows(name, place) || intake.Goods.Knows(name, null))
            {
                return name;
            }

            var space = name.LastIndexOf(' ');
            if (space < 0 || !Kinds.Contains(name[(space + 1)..]))
            {
                return item;
            }

            name = name[..space].TrimEnd();
        }
    }

    /// <summary>Names of things have digits or capitals inside; "night vision device" is no name.</summary>
    private static bool IsName(string item) => item.Skip(1).Any(char.IsAsciiLetterUpper) || item.Any(char.IsAsciiDigit);

    private static string? Match((string Word, string Category)[] table, string text) =>
        Array.Find(table, row => text.Contains(row.Word, char.IsUpper(row.Word[0]) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)).Category;
}
