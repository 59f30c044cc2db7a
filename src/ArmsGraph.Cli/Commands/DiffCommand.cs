using System.CommandLine;
using ArmsGraph.Formats.Import;
using ArmsGraph.Query.Compare;
using ArmsGraph.Query.Routes;
using ArmsGraph.Text;
using ArmsGraph.Time;

namespace ArmsGraph.Cli.Commands;

/// <summary>What changed from one graph to another, or from one day's knowledge to another's?</summary>
internal sealed class DiffCommand : Verb
{
    private const string Sides = "a path of fact documents, or @DATE: what the graph knew at the end of that day";

    private readonly Argument<string> _before = Side("A", "Before: ");
    private readonly Argument<string> _after = Side("B", "After: ");
    private readonly Option<string?> _from = new("--from") { Description = "With --to: compare routes too, from this party.", HelpName = "PARTY" };
    private readonly Option<string?> _to = new("--to") { Description = "With --from: to this party.", HelpName = "PARTY" };
    private readonly AskOptions _ask;

    public DiffCommand(Terminal terminal)
        : base("diff", "What changed from A to B: facts, and with --from and --to routes.", terminal)
    {
        Arguments.Add(_before);
        Arguments.Add(_after);
        Options.Add(_from);
        Options.Add(_to);
        _ask = new AskOptions(this);
        Validators.Add(result =>
        {
            if (result.GetValue(_from) is null != result.GetValue(_to) is null)
            {
                result.AddError("--from and --to go together");
            }
        });
    }

    protected override int Run(ParseResult parsed)
    {
        var routes = parsed.GetValue(_from) is not { } from ? null
            : _ask.Fill(new RouteQuestion { From = [from], To = [parsed.GetValue(_to)!], MaxLegs = _ask.MaxLegs(parsed), Top = _ask.Top(parsed) }, parsed);
        var (a, b) = (parsed.GetValue(_before)!, parsed.GetValue(_after)!);
        var releases = IsFile(a) && IsFile(b) ? GraphFiles.Releases(a, b, Terminal) : null;
        var given = new Lazy<TransferGraph>(() => Graph(parsed));
        var answer = releases?.Diff(routes, graph => _ask.View(graph, parsed), Terminal.Cancellation) ?? On(a, given, parsed).Diff(On(b, given, parsed), routes, Terminal.Cancellation);
        return Answer(
            parsed,
            new
            {
                Question = new { Before = a, After = b, Routes = routes }, Complete = answer.Completeness.IsComplete, Truncated = answer.Completeness.Reasons, answer.IsSame, Releases = releases?.Match,
                answer.Facts, Routes = routes is null ? null : answer.Routes,
            },
            output =>
            {
                if (releases?.Match is { } match)
                {
                    ReleaseText.Write(output, match, answer, _ask.Top(parsed));
                }

                Write(output, answer, routes, $"from {a} to {b}", releases?.Match is null ? int.MaxValue : _ask.Top(parsed));
            });
    }

    /// <summary>Whether a side is a file or folder, which can be read again: no day, and no standard input.</summary>
    private static bool IsFile(string side) => side is not ("" or "-" or ['@', ..]);

    private static Argument<string> Side(string name, string which)
    {
        var side = new Argument<string>(name) { Description = $"{which}{Sides}." };
        side.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: ['@', .. var day] }] && !Day.TryParse(day, out _))
            {
                result.AddError($"{name}: \"{day}\" is no day; expected a day such as @2023-01-30");
            }
        });
        return side;
    }

    private TransferGraph On(string side, Lazy<TransferGraph> given, ParseResult parsed) => _ask.View(
        side is ['@', .. var day] ? given.Value.AsKnownOn(Day.Parse(day)) : GraphFiles.Load([side], Terminal), parsed);

    private static void Write(TextWriter output, DiffAnswer answer, RouteQuestion? routes, string sides, int most)
    {
        foreach (var fact in answer.Facts.OrderBy(fact => most != int.MaxValue && ReleaseText.IsMark(fact)).Take(most))
        {
            output.WriteLine($"{Sign(fact.What)} {fact.Kind}  {fact.Fact}");
            RouteText.List(output, "    changed", fact.Values);
            RouteText.List(output, "    cited by", fact.What == Change.Gone ? fact.Before : fact.What == Change.Appeared ? fact.After : []);
        }

        if (answer.Facts.Count > most)
        {
            output.WriteLine($"{RouteText.Count(answer.Facts.Count - most, "more fact")} changed (--top tells more, --json all)");
        }

        foreach (var route in answer.Routes)
        {
            output.WriteLine($"{Sign(route.What)} route  {route.After ?? route.Before}");
            RouteText.List(output, "    changed", route.Values);
        }

        var counts = RouteText.Count(answer.Facts.Count, "fact") + (routes is null ? "" : $" and {RouteText.Count(answer.Routes.Count, "route")}");
        output.WriteLine($"{counts} changed {sides} (+ appeared, - gone, ~ changed); {answer.Completeness}{(routes is null ? "" : $"; asked: {RouteText.Scope(routes, routes.MaxLegs)}")}");
    }

    private static char Sign(Change what) => what switch { Change.Appeared => '+', Change.Gone => '-', _ => '~' };
}
