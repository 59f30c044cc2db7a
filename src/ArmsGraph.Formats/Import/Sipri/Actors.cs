using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>Who stands in a column of suppliers or recipients. One star marks a group that is no state, two an organisation.</summary>
internal sealed class Actors(Intake intake)
{
    /// <summary>Names that stand for one state in SIPRI's usage, and elsewhere for two.</summary>
    private static readonly Dictionary<string, string> Usage = new(StringComparer.OrdinalIgnoreCase) { ["Congo"] = "COG" };

    private readonly Dictionary<string, string> _bare = new(StringComparer.Ordinal);

    /// <summary>Names that reference data know; the others are counted each time.</summary>
    private readonly Dictionary<(string Name, int? Year), Participant> _known = [];

    /// <summary>The party of a name; one that is not known by it is declared and counted as unresolved.</summary>
    public Participant Who(string name, int? year, Order order) => Who(name, year, order.Tally, order.At);

    public Participant Who(string name, int? year, Tally tally, Spot row)
    {
        if (_known.TryGetValue((name, year), out var known))
        {
            return known;
        }

        if (IsUnknown(name))
        {
            return new Participant { Unnamed = name.Length == 0 ? "not stated" : name };
        }

        var bare = Bare(name);
        if (intake.Parties.Find(Usage.GetValueOrDefault(bare, bare), year) is { } party)
        {
            return _known[(name, year)] = new Participant { Party = party.Id };
        }

        var own = Own(name, bare, year);
        intake.Declare(own);
        if (own is State)
        {
            tally.Unresolved(name, row, 1);
        }

        return new Participant { Party = own.Id };
    }

    /// <summary>A word that two spellings of one name share, whatever the year; that of nobody is the same for all who are not known.</summary>
    public string Key(string name) =>
        IsUnknown(name) ? "?" : intake.Parties.Find(Usage.GetValueOrDefault(Bare(name), Bare(name)), null)?.Id.Text ?? LocalId.Of(Bare(name));

    private static bool IsUnknown(string name) => name.Length == 0 || name.StartsWith("unknown ", StringComparison.OrdinalIgnoreCase);

    private string Bare(string name)
    {
        if (!_bare.TryGetValue(name, out var bare))
        {
            _bare.Add(name, bare = name.TrimEnd('*', ' '));
        }

        return bare;
    }

    /// <summary>A name without stars is a state's by the register's own convention; with stars it is a group or organisation by that name, whether or not others know it.</summary>
    private Party Own(string name, string bare, int? year)
    {
        var id = new EntityId($"{SipriSources.Names.Id}/{LocalId.Of(bare)}");
        return name.EndsWith("**", StringComparison.Ordinal) ? new Organisation { Id = id, Name = bare, Source = SipriSources.Names.Id }
            : name.EndsWith('*') ? new ArmedGroup { Id = id, Name = bare, Source = SipriSources.Names.Id, State = Home(bare, year)?.Id }
            : new State { Id = id, Name = bare, Source = SipriSources.Names.Id, Note = "Kept as the register names it; no state of the reference data is known by this name at that time." };
    }

    /// <summary>"Syria rebels" are in Syria: the state whose name the group's begins with.</summary>
    private State? Home(string name, int? year)
    {
        for (var end = name.LastIndexOf(' '); end > 0; end = name.LastIndexOf(' ', end - 1))
        {
            if (intake.Parties.Find(name[..end], year) is State state)
            {
                return state;
            }
        }

        return null;
    }
}
