using System.CommandLine;

namespace ArmsGraph.Cli.Commands;

/// <summary>What names a party, a person, goods or an instrument?</summary>
internal sealed class AboutCommand : Verb
{
    private readonly Argument<string> _name = new("NAME") { Description = "A party, person, goods or instrument: code or name." };
    private readonly AskOptions _ask;

    public AboutCommand(Terminal terminal)
        : base("about", "Everything that names a party, person, goods or instrument.", terminal)
    {
        Arguments.Add(_name);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var answer = _ask.View(Graph(parsed), parsed).About(parsed.GetValue(_name)!);
        return Answer(parsed, new { Complete = true, answer.Entity, answer.Related, answer.Instruments, answer.Claims, answer.Linked }, output =>
        {
            output.WriteLine($"{answer.Entity.Id}  {answer.Entity.Name}{(answer.Related.Count == 0 ? "" : $"  (with {answer.Related})")}");
            foreach (var claim in answer.Claims)
            {
                output.WriteLine($"    {FactText.Line(claim)}");
            }

            foreach (var claim in answer.Linked)
            {
                output.WriteLine($"    linked: {FactText.Line(claim)}");
            }

            RouteText.List(output, "    issued", answer.Instruments);
            output.WriteLine($"named by {RouteText.Count(answer.Claims.Count, "fact")}{(answer.Linked.Count == 0 ? "" : $"; {RouteText.Count(answer.Linked.Count, "fact")} linked to these")}");
        });
    }
}
