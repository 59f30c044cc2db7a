using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import;

/// <summary>Who stands in the cells of one register: a party of the reference data, or one that the register's name declares and that is counted as unresolved.</summary>
/// <param name="intake">Where it is declared.</param>
/// <param name="names">The source of the register's names.</param>
internal sealed class OwnParties(Intake intake, SourceId names)
{
    private readonly Dictionary<(string Name, PartyKind Kind), EntityId> _own = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The party of a name in a year; without a name where the cell says that it is not known.</summary>
    public Participant Who(string name, int? year, PartyKind kind, Tally tally, Spot spot, int column)
    {
        if (name.Length == 0 || name.StartsWith("unknown", StringComparison.OrdinalIgnoreCase))
        {
            return new Participant { Unnamed = name.Length == 0 ? "not stated" : name };
        }

        if (intake.Parties.Find(name, year) is { } party)
        {
            return new Participant { Party = party.Id };
        }

        tally.Unresolved(name, spot, column);
        return new Participant { Party = Own(name, kind) };
    }

    private EntityId Own(string name, PartyKind kind)
    {
        if (!_own.TryGetValue((name, kind), out var id))
        {
            var local = LocalId.Of(name);
            var unique = local;
            for (var n = 2; !_taken.Add(unique); n++)
            {
                unique = FormattableString.Invariant($"{local}.{n}");
            }

            _own.Add((name, kind), id = new EntityId($"{names}/{unique}"));
            intake.Declare(Make(id, name, kind));
        }

        return id;
    }

    private Party Make(EntityId id, string name, PartyKind kind)
    {
        const string Kept = "Kept as the register names it; nobody of the reference data is known by this name at that time.";
        return kind switch
        {
            PartyKind.Organisation => new Organisation { Id = id, Name = name, Source = names, Note = Kept },
            PartyKind.Company => new Company { Id = id, Name = name, Source = names, Note = Kept },
            PartyKind.ArmedGroup => new ArmedGroup { Id = id, Name = name, Source = names, Note = Kept },
            _ => new State { Id = id, Name = name, Source = names, Note = Kept },
        };
    }
}
