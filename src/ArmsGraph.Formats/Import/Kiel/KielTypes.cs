using ArmsGraph.Model;

namespace ArmsGraph.Formats.Import.Kiel;

/// <summary>Which category the tracker's types, and the words of its items, stand for. In each table the first word that occurs counts; one with a capital is told from others by it.</summary>
internal static class KielTypes
{
    private const string Ammunition = "ammunition";
    private const string NonLethal = "military-equipment-non-lethal";

    private static readonly (string Word, string Category)[] Weapons =
    [
        ("MBT", "tanks"), ("IFV", "infantry-fighting-vehicles"), ("APC", "armoured-personnel-carriers"), ("PPV", "protected-patrol-vehicles"), ("AUV", "armoured-vehicles"),
        ("ARV", "armoured-recovery-vehicles"), ("VLB", "armoured-bridgelayers"), ("MLRS", "multiple-rocket-launchers"), ("howitzer", "howitzers"), ("mortar", "mortars"),
        ("recoilless", "recoilless-rifles"), ("grenade launcher", "grenade-launchers"), ("anti-materiel rifle", "rifles"), ("SALW", "small-arms-and-light-weapons"),
        ("light armaments", "small-arms-and-light-weapons"), ("LAW", "portable-anti-tank-launchers"), ("MANPADS", "man-portable-air-defence-systems"),
        ("self-propelled anti-aircraft", "self-propelled-air-defence-systems"), ("anti-aircraft gun", "anti-aircraft-guns"), ("anti-aircraft", "air-defence"), ("air defense", "air-defence"),
        ("anti-ship", "coastal-defence-systems"), ("AShM", "anti-ship-missiles"), ("ASM", "air-to-surface-missiles"), ("explosive", "energetic-materials"),
        ("mine vessel", "mine-warfare-vessels"), ("minehunter", "mine-countermeasures-vessels"), ("coastal combatant", "patrol-vessels"), ("reconnaissance drone", "reconnaissance-drones"),
        ("loitering", "loitering-munitions"), ("combat drone", "unmanned-combat-aircraft"), ("anti-drone", "weapons"), ("drone", "unmanned-aircraft"), ("combat aircraft", "combat-aircraft"),
        ("transport aircraft", "transport-aircraft"), ("tank", "tanks"), ("humanitarian", NonLethal),
    ];

    private static readonly (string Word, string Category)[] Rounds =
    [
        ("MLRS", "artillery-rockets"), ("155mm", "artillery-ammunition-155mm"), ("152mm", "artillery-ammunition-152mm"), ("122mm", "artillery-ammunition-122mm"), ("105mm", "artillery-ammunition-105mm"),
        ("howitzer", "artillery-ammunition"), ("mortar", "mortar-ammunition"), ("MANPADS", "man-portable-air-defence-systems"), ("AShM", "anti-ship-missiles"), ("ASM", "air-to-surface-missiles"),
        ("anti-aircraft system", "surface-to-air-missiles"), ("SALW", "small-arms-ammunition"), ("light infantry", "small-arms-ammunition"), ("anti-aircraft gun", "autocannon-ammunition"),
    ];

    /// <summary>Beginnings of words of items whose type says no more than that they are equipment, or nothing.</summary>
    private static readonly (string Word, string Category)[] Items =
    [
        ("counter-unmanned", "air-defence"), ("unmanned ground", "unmanned-ground-vehicles"), ("mine resistant", "protected-patrol-vehicles"), ("armored personnel", "armoured-personnel-carriers"),
        ("armoured personnel", "armoured-personnel-carriers"), ("armored medical", "armoured-support-vehicles"), ("helicopter", "helicopters"),
        ("demining", "demining-equipment"), ("mine clearing", "demining-equipment"), ("detection robot", "demining-equipment"), ("metal detector", "demining-equipment"), ("ordnance disposal", "demining-equipment"),
        ("radiological", "protective-equipment"), ("decontamination", NonLethal), ("camouflage", NonLethal), ("medical", "medical-equipment"), ("first aid", "medical-equipment"), ("first-aid", "medical-equipment"),
        ("wound", "medical-equipment"), ("hospital", "medical-equipment"), ("stretcher", "medical-equipment"), ("auto-injector", "medical-equipment"), ("medicine", "medical-equipment"),
        ("ambulance", "medical-equipment"), ("ballistic vest", "protective-equipment"), ("fragmentation vest", "protective-equipment"), ("helmet", "protective-equipment"), ("body armor", "protective-equipment"),
        ("gas mask", "protective-equipment"), ("protective", "protective-equipment"), ("shooting glasses", "protective-equipment"), ("spare part", "spare-parts"), ("night vision", "night-vision-equipment"),
        ("night-vision", "night-vision-equipment"), ("jamm", "electronic-warfare-equipment"), ("radar and thermal", "sensors"), ("thermal imag", "electro-optical-systems"), ("rangefinder", "electro-optical-systems"),
        ("laser designator", "electro-optical-systems"), ("electro-optics", "electro-optical-systems"), ("drone camera", "electro-optical-systems"), ("weapon locating", "artillery-locating-radars"),
        ("counter artillery radar", "artillery-locating-radars"), ("artillery radar", "artillery-locating-radars"), ("air surveillance radar", "air-search-radars"), ("air-surveillance radar", "air-search-radars"),
        ("ground surveillance radar", "ground-surveillance-radars"), ("radar", "radars"), ("surveillance equipment", "sensors"), ("secure communication", "communications-equipment"),
        ("radio", "communications-equipment"), ("field telephone", "communications-equipment"), ("demolition", "energetic-materials"), ("detonating", "energetic-materials"),
        ("truck", "unarmoured-vehicles"), ("lorry", "unarmoured-vehicles"), ("trailer", "unarmoured-vehicles"), ("semitrailer", "unarmoured-vehicles"), ("towing vehicle", "unarmoured-vehicles"),
        ("vehicle to tow", "unarmoured-vehicles"), ("pick-up", "unarmoured-vehicles"), ("power generator", NonLethal), ("military tent", NonLethal), ("ration", NonLethal), ("meal", NonLethal), ("MRE", NonLethal),
        ("fuel", NonLethal), ("diesel", NonLethal), ("AdBlue", NonLethal), ("clothing", NonLethal), ("clothes", NonLethal), ("gloves", NonLethal), ("uniform", NonLethal), ("cold weather", NonLethal), ("sleeping", NonLethal),
        ("hygiene", NonLethal), ("lifejacket", NonLethal), ("lighter", NonLethal), ("palett", NonLethal), ("fridge", NonLethal), ("field equipment", NonLethal), ("optic", NonLethal), ("binocular", NonLethal),
        ("field glass", NonLethal), ("forklift", NonLethal),
    ];

    /// <summary>Whether an item is fired or laid, and not what fires it. Of a type that is none, a type below it says so only where the item does.</summary>
    public static bool IsAmmunition(string item, string type, string subtype) => Has(type, Ammunition) || (Has(subtype, Ammunition) && (item.Length == 0 || type.Length == 0 || Has(item, Ammunition)));

    /// <summary>The category of an item, null where neither its types nor its words say more than that it is equipment; and whether its words contradict its types, so that nothing narrower is sure.</summary>
    public static (EntityId? Category, bool IsContrary) Category(string item, string type, string subtype)
    {
        var found = IsAmmunition(item, type, subtype)
            ? item is "mine" or "mines" ? "mines" : Match(Rounds, subtype) ?? Match(Rounds, type) ?? (Has(item, "anti-radiation missile") ? "anti-radar-missiles" : Ammunition)
            : Match(Weapons, Has(subtype, Ammunition) ? "" : subtype) ?? Began(item) ?? Match(Weapons, type);
        var contrary = ContraryWords.Category(item, $"{type}; {subtype}", found);
        return ((contrary ?? found) is null or "weapons" ? null : new EntityId((contrary ?? found)!), contrary is not null);
    }

    private static string? Match((string Word, string Category)[] table, string text) => Array.Find(table, row => text.Contains(row.Word, Comparison(row.Word))).Category;

    private static string? Began(string item) => Array.Find(Items, row => Begins(item, row.Word)).Category;

    private static bool Begins(string item, string word)
    {
        for (var at = item.IndexOf(word, Comparison(word)); at >= 0; at = item.IndexOf(word, at + 1, Comparison(word)))
        {
            if (at == 0 || !char.IsLetterOrDigit(item[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static StringComparison Comparison(string word) => char.IsUpper(word[0]) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
