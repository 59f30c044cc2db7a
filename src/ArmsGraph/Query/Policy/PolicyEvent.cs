using ArmsGraph.Model;
using ArmsGraph.Text;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Policy;

/// <summary>One thing that happened to a rule.</summary>
/// <param name="Restriction">The rule.</param>
/// <param name="Kind">What happened.</param>
/// <param name="When">When, both ends inclusive; undated where no source says.</param>
/// <param name="Date">The date as the source gives it; null where it gives none.</param>
/// <param name="Standing">Certain where a plain claim dates it without qualification; else possible.</param>
/// <param name="Fact">The fact that tells of it: the rule itself, or a change of it.</param>
/// <param name="Instruments">The instruments that hold the rule.</param>
/// <param name="Sources">Who says so.</param>
/// <param name="Denials">Who denies it.</param>
public sealed record PolicyEvent(
    FactId Restriction, PolicyEventKind Kind, Window When, PartialDate? Date, Standing Standing, FactId Fact, EquatableList<EntityId> Instruments, EquatableList<Citation> Sources,
    EquatableList<Citation> Denials)
{
    /// <summary><c>2022-01-01..2023-01-31  changed  s/rule (s/law)  possible</c>.</summary>
    public override string ToString() => $"{When}  {Words.Of(Kind)}  {Restriction}{(Instruments.Count == 0 ? "" : $" ({Instruments})")}  {Words.Of(Standing)}";
}
