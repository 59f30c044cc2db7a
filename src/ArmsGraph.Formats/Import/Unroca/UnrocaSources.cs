using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Time;

namespace ArmsGraph.Formats.Import.Unroca;

/// <summary>The sources of the register: each state's report for a year is one, since it is the state that says so; one more holds the names.</summary>
internal static class UnrocaSources
{
    private const string Publisher = "United Nations Office for Disarmament Affairs";

    public static Source Names { get; } = new() { Id = new SourceId("unroca"), Title = "United Nations Register of Conventional Arms: names", Publisher = Publisher };

    /// <summary>The report of a state. A report is made after its year has ended.</summary>
    /// <param name="reporter">The state, by id.</param>
    /// <param name="name">The state, as the register writes it.</param>
    /// <param name="year">The year that the report is on.</param>
    public static Source Report(EntityId reporter, string name, int year) => new()
    {
        Id = new SourceId(FormattableString.Invariant($"unroca-{LocalId.Of(reporter.Text[(reporter.Text.LastIndexOf('/') + 1)..])}-{year}")),
        Title = FormattableString.Invariant($"United Nations Register of Conventional Arms: report of {name} on {year}"),
        Publisher = Publisher,
        Published = PartialDate.Parse(FormattableString.Invariant($"[{year + 1}..]")),
        Url = "https://www.unroca.org/",
    };
}
