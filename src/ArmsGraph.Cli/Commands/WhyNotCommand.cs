using System.CommandLine;
using ArmsGraph.Query.Absence;

namespace ArmsGraph.Cli.Commands;

/// <summary>Why is there no route, and what would give one?</summary>
internal sealed class WhyNotCommand : Verb
{
    private readonly Argument<string> _from = new("FROM") { Description = "Where goods start: code or name." };
    private readonly Argument<string> _to = new("TO") { Description = "Where they end." };
    private readonly AskOptions _ask;

    public WhyNotCommand(Terminal terminal)
        : base("whynot", "Why there is no route, and the first thing to relax that gives one.", terminal)
    {
        Arguments.Add(_from);
        Arguments.Add(_to);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var question = _ask.Fill(new WhyNotQuestion { From = [parsed.GetValue(_from)!], To = [parsed.GetValue(_to)!] }, parsed);
        var answer = Graph(parsed).Ask(question, Terminal.Cancellation);
        return Answer(
            parsed,
            new
            {
                Question = question, Complete = answer.Completeness.IsComplete, Truncated = answer.Completeness.Reasons, answer.IsAnswered, answer.Helps, answer.Relaxed, answer.Route,
                answer.Legs, answer.Objections, answer.Tried, answer.OutOfScope,
            },
            output => Write(output, answer));
    }

    private static void Write(TextWriter output, WhyNotAnswer answer)
    {
        output.WriteLine(answer.IsAnswered ? "There is a route as asked; nothing has to be relaxed."
            : answer.Relaxed.Count == 0 ? "No route, and no relaxation gives one."
            : answer.Route is null ? "No route. Legs that would make one are there, but their dates forbid the order. Relaxed:"
            : "No route as asked. One appears with this relaxed:");
        foreach (var relaxed in answer.Relaxed)
        {
            output.WriteLine($"    {relaxed}");
        }

        if (answer.Route is { } route)
        {
            output.WriteLine();
            RouteText.Write(output, route, "");
        }
        else
        {
            RouteText.List(output, "    leg", answer.Legs);
            RouteText.List(output, "    forbidden by dates", answer.Objections);
        }

        output.WriteLine();
        RouteText.List(output, "tried", answer.Tried);
        RouteText.List(output, "out of scope", answer.OutOfScope);
        output.WriteLine($"{answer.Completeness}; asked: {RouteText.Scope(answer.Question, null)}");
    }
}
