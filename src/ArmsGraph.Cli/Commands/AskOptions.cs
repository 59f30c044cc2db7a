using System.CommandLine;
using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query;
using ArmsGraph.Time;

namespace ArmsGraph.Cli.Commands;

/// <summary>What every asking verb may be told. A verb that searches no routes has no use for some, and ignores them.</summary>
internal sealed class AskOptions
{
    private const int DefaultLegs = 6;
    private const int DefaultTop = 100;

    private readonly Option<string?> _goods = new("--goods") { Description = "Only these goods: a system or category, by id or name.", HelpName = "GOODS" };
    private readonly Option<Continuity?> _continuity = TypedOption.Word("--continuity", Continuity.SameCategory, "The weakest continuity of goods at an inferred junction");
    private readonly Option<bool> _inferred = new("--inferred") { Description = "Also junctions concluded from goods and dates; they are marked." };
    private readonly Option<Order?> _order = TypedOption.Word("--order", Order.Possible, "Whether the order of legs must be certain");
    private readonly Option<int?> _maxLegs = TypedOption.Count("--max-legs", DefaultLegs, "The most legs of a route");
    private readonly Option<Stage?> _stageFloor = TypedOption.Word("--stage-floor", Stage.Proposed, "The least stage of every leg");
    private readonly Option<Grade?> _gradeFloor = TypedOption.Read<Grade?>("--grade-floor", "The least grade of claims: B2, B or 2; any if left out.", "GRADE", text => Grade.TryParse(text, out var grade) ? (grade, null) : (null, $"\"{text}\" is no grade; expected a letter A to F, a digit 1 to 6, or both"));
    private readonly Option<Resolution?> _resolution = TypedOption.Word("--resolution", Resolution.BestRank, "Which claims to stand on");
    private readonly Option<PartialDate?> _during = TypedOption.Read<PartialDate>("--during", "When: an EDTF date or extent. Only what can have happened then; of rules and consents, what holds then.", "EDTF", text => PartialDate.TryParse(text, out var date, out var fault) ? (date, null) : (null, fault));
    private readonly Option<Day?> _asKnownOn = TypedOption.Read<Day?>("--as-known-on", "Only what had been reported by the end of this day.", "DATE", text => Day.TryParse(text, out var day) ? (day, null) : (null, $"\"{text}\" is no day; expected a day such as 2023-01-30"));
    private readonly Option<int?> _top = TypedOption.Count("--top", DefaultTop, "How many answers to keep, the best first");
    private readonly Option<bool> _cancelled = new("--include-cancelled") { Description = "Also cancelled transfers." };

    public AskOptions(Command command)
    {
        foreach (var option in new Option[] { _goods, _continuity, _inferred, _order, _maxLegs, _stageFloor, _gradeFloor, _resolution, _during, _asKnownOn, _top, _cancelled })
        {
            command.Options.Add(option);
        }
    }

    public int MaxLegs(ParseResult parsed) => parsed.GetValue(_maxLegs) ?? DefaultLegs;

    public int Top(ParseResult parsed) => parsed.GetValue(_top) ?? DefaultTop;

    public string? Goods(ParseResult parsed) => parsed.GetValue(_goods);

    public PartialDate? During(ParseResult parsed) => parsed.GetValue(_during);

    public TQuestion Fill<TQuestion>(TQuestion question, ParseResult parsed) where TQuestion : TransferQuestion => question with
    {
        Goods = parsed.GetValue(_goods),
        Continuity = parsed.GetValue(_continuity) ?? question.Continuity,
        Inferred = parsed.GetValue(_inferred),
        Order = parsed.GetValue(_order) ?? question.Order,
        StageFloor = parsed.GetValue(_stageFloor) ?? question.StageFloor,
        GradeFloor = parsed.GetValue(_gradeFloor) ?? question.GradeFloor,
        Resolution = parsed.GetValue(_resolution) ?? ArmsGraph.Claims.Resolution.BestRank,
        During = parsed.GetValue(_during),
        AsKnownOn = parsed.GetValue(_asKnownOn),
        IncludeCancelled = parsed.GetValue(_cancelled),
    };

    /// <summary>The part of a graph that the options leave, for questions that take no options of their own.</summary>
    public TransferGraph View(TransferGraph graph, ParseResult parsed) =>
        parsed.GetValue(_during) is { } period ? Claims(graph, parsed).During(period) : Claims(graph, parsed);

    /// <summary>The same at any time, for questions that take the period themselves.</summary>
    public TransferGraph Claims(TransferGraph graph, ParseResult parsed)
    {
        graph = parsed.GetValue(_resolution) is { } resolution ? graph.ResolvedBy(resolution) : graph;
        graph = parsed.GetValue(_stageFloor) is { } stage ? graph.WithStageAtLeast(stage) : graph;
        graph = parsed.GetValue(_gradeFloor) is { } grade ? graph.WithGradeAtLeast(grade) : graph;
        return parsed.GetValue(_asKnownOn) is { } day ? graph.AsKnownOn(day) : graph;
    }
}
