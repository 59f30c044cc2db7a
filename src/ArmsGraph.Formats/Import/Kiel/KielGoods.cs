using ArmsGraph.Model;

namespace ArmsGraph.Formats.Import.Kiel;

/// <summary>Finds the goods of the tracker's items, by its own types and by the words of the item.</summary>
internal sealed class KielGoods(Intake intake)
{
    private static readonly EntityId Root = new("weapons");
    private static readonly EntityId NonLethal = new("military-equipment-non-lethal");

    /// <summary>Words that say what kind of thing an item is, and not which.</summary>
    private static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        "howitzer", "howitzers", "tank", "tanks", "missile", "missiles", "launcher", "launchers", "system", "systems", "drone", "drones", "helicopter", "helicopters", "vehicle", "vehicles", "carrier", "carriers",
        "weapon", "weapons", "gun", "guns", "aircraft", "battery", "rocket", "multiple", "anti-tank", "anti-armor", "anti-aircraft", "anti-air", "anti-ship", "air", "defense", "defence", "self-propelled", "propelled",
        "self", "artillery", "infantry", "fighting", "armored", "armoured", "personnel", "combat", "attack", "coastal", "light", "heavy", "field", "towed", "protected", "mobility", "patrol", "rifle", "rifles",
        "sniper", "assault", "tactical", "unmanned", "aerial", "man-portable", "air-defense", "air-defence", "surface-to-air", "mortar", "reconnaissance",
        "high", "multipurpose", "wheeled", "counter-unmanned", "equipment", "mine", "clearing", "demining", "command", "post", "unspecified", "unknown", "other", "automatic", "universal", "machine",
        "modified", "overhauled", "soviet-made",
    };

    /// <summary>The goods of an item within what the tracker's types say; the tracker's own words go into the note where no system of that name is known or declared.</summary>
    /// <param name="item">The item; empty where the row names none.</param>
    /// <param name="type">The type.</param>
    /// <param name="subtype">The type below it.</param>
    /// <returns>The goods, a note, and whether an item that is named has found no place among the categories.</returns>
    public (EntityId Goods, string? Note, bool IsUnplaced) Find(string item, string type, string subtype)
    {
        var (place, isContrary) = KielTypes.Category(item, type, subtype);
        if (item.Length == 0)
        {
            return (place ?? Root, null, false);
        }

        var name = Plain(item);
        if (Known(name, place) is { } known)
        {
            return (intake.Goods.Find(known.Name, known.Within, KielSources.Names.Id, intake.Declare), string.Equals(known.Name, item, StringComparison.Ordinal) ? null : item, false);
        }

        place = isContrary ? place : Ending(name, place) ?? place;
        return place is null && (isContrary || !IsName(name)) ? (Root, item, true)
            : KielTypes.IsAmmunition(item, type, subtype) || !IsName(name) || (place is { } thing && intake.Goods.Lies(thing, NonLethal)) ? (place ?? Root, item, false)
            : (intake.Goods.Find(name, place, intake.Add(KielSources.Names), intake.Declare), string.Equals(name, item, StringComparison.Ordinal) ? null : item, place is null);
    }

    /// <summary>The category that a name, or the last words of it within a place, are another name of; what is for something else is not that.</summary>
    private EntityId? Ending(string name, EntityId? place)
    {
        if (intake.Goods.Category(name) is { } whole && whole != Root)
        {
            return whole;
        }

        for (var words = name.Split(" for ", 2)[0]; ; words = words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..])
        {
            if (intake.Goods.Category(words) is { } category && category != Root && intake.Goods.Lies(category, place ?? Root))
            {
                return category;
            }

            if (!words.Contains(' ', StringComparison.Ordinal))
            {
                return null;
            }
        }
    }

    /// <summary>The item without what the tracker tells its prices apart by: a state, or a letter for it.</summary>
    private string Plain(string item)
    {
        var space = item.LastIndexOf(' ');
        if (space < 0)
        {
            return item;
        }

        var last = item[(space + 1)..];
        var inner = last.Trim('(', ')');
        return (last.Length == 1 && char.IsAsciiLetterUpper(last[0])) || (inner.Length > 1 && intake.Parties.Find(inner, null) is not null) ? item[..space].TrimEnd() : item;
    }

    /// <summary>A system that is known by the name, by it without the words behind that say its kind, or by a word of it where all others say kinds, numbers, or the same in brackets.</summary>
    private (string Name, EntityId? Within)? Known(string item, EntityId? place)
    {
        for (var name = item; ;)
        {
            if (intake.Goods.Knows(name, place))
            {
                return (name, place);
            }

            if (intake.Goods.Knows(name, null))
            {
                return (name, null);
            }

            var space = name.LastIndexOf(' ');
            if (space < 0 || !IsKind(name[(space + 1)..]))
            {
                break;
            }

            name = name[..space].TrimEnd();
        }

        var words = item.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var telling = words.Select(word => word.Trim('(', ')')).Where(word => !IsKind(word) && !word.All(char.IsAsciiDigit)).ToList();
        return place is null ? null
            : words[^1] is ['(', .., ')'] && intake.Goods.Knows(words[^1][1..^1], place) ? (words[^1][1..^1], place)
            : telling is [var first, .. var others] && others.TrueForAll(other => other.StartsWith(first, StringComparison.Ordinal)) && intake.Goods.Knows(first, place) ? (first, place)
            : null;
    }

    /// <summary>Names of things have digits or capitals inside; "night vision device" is no name, and neither are words that all say kinds.</summary>
    private static bool IsName(string item) =>
        item.Split(' ').Where((word, at) => !IsKind(word) && (word.Any(char.IsAsciiDigit) || word.Skip(at == 0 ? 1 : 0).Any(char.IsAsciiLetterUpper))).Any();

    private static bool IsKind(string word) => Kinds.Contains(word) || (word.EndsWith("mm", StringComparison.Ordinal) && word[..^2].All(sign => char.IsAsciiDigit(sign) || sign == '.'));
}
