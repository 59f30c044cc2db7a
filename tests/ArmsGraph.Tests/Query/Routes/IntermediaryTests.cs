using ArmsGraph.Query.Routes;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Routes;

public sealed class IntermediaryTests
{
    private const int MoreThanAnyTrail = 12;

    private static readonly Gen<(RandomGraph Graph, RouteQuestion Question)> Asked =
        RandomGraph.Any.Where(graph => graph.Transfers.Length <= 4).SelectMany(graph => RandomQuestion.About(graph), (graph, question) => (graph, question));

    [Test]
    public void Roles_are_those_of_custody_and_of_the_way()
    {
        var answer = Small.Graph(Small.Fact("\"id\": \"a\"", "transfer", """
            "from": "KOR", "via": [ { "party": "USA", "role": "buyer" }, { "party": "SVK", "role": "transit" }, { "party": "CZE", "role": "refitter" }, { "party": "GBR", "role": "broker" }, "POL" ], "to": "UKR"
            """)).Intermediaries("KOR", "UKR");
        Assert.That(
            answer.Select(party => party.ToString()),
            Is.EqualTo(
            [
                "CZE  refitter  mandatory  on 100% of the routes with fewest legs", "GBR  broker  mandatory  on 100% of the routes with fewest legs",
                "POL  unknown  mandatory  on 100% of the routes with fewest legs", "SVK  transit  mandatory  on 100% of the routes with fewest legs",
                "USA  buyer  mandatory  on 100% of the routes with fewest legs",
            ]));
        Assert.That((answer.FewestLegs, answer.Completeness.IsComplete), Is.EqualTo(((int?)4, true)));
    }

    [Test]
    public void One_that_sources_only_hedge_says_so_and_is_never_mandatory_until_some_source_says_it_plainly()
    {
        const string Hedged = """ "from": "KOR", "via": [ { "party": "GBR", "role": "broker", "hedge": "possibly" } ], "to": "UKR" """;
        const string Plain = """ "from": "KOR", "via": [ { "party": "GBR", "role": "broker" } ], "to": "UKR" """;
        var hedged = Small.Graph(Small.Fact("\"id\": \"a\"", "transfer", Hedged));

        Assert.That(hedged.Intermediaries("KOR", "UKR").Single().ToString(), Is.EqualTo("GBR  broker  possibly  on 100% of the routes with fewest legs"));
        Assert.That(hedged.MandatoryIntermediaries("KOR", "UKR"), Is.Empty);
        Assert.That(
            Small.Graph(Small.Fact("\"id\": \"a\"", "transfer", Hedged), Small.Fact("\"id\": \"b\"", "transfer", Plain)).Intermediaries("KOR", "UKR").Single().ToString(),
            Is.EqualTo("GBR  broker  mandatory  on 100% of the routes with fewest legs"));
    }

    [Test]
    public void Shares_count_the_routes_with_fewest_legs()
    {
        var answer = Small.Graph(
            Small.Move("a", "KOR", "USA"), Small.Move("b", "KOR", "USA"), Small.Move("c", "KOR", "POL"), Small.Move("d", "USA", "UKR"), Small.Move("e", "POL", "UKR"), Small.Move("f", "POL", "DEU"), Small.Move("g", "DEU", "UKR"))
            .Ask(Question("KOR", "UKR"));
        Assert.That(answer.Select(party => (party.Party.Text, party.IsMandatory, Math.Round(party.Share!.Value, 3))), Is.EqualTo([("USA", false, 0.667), ("POL", false, 0.333), ("DEU", false, 0)]));
        Assert.That(answer[2].Transfers.Select(t => t.Text), Is.EqualTo(["s/f", "s/g"]));
        Assert.That(answer[0].Roles, Is.EqualTo([IntermediaryRole.Holder]));
    }

    [Test]
    public void A_supplier_stands_between_where_a_route_starts_at_the_state_of_origin()
    {
        var answer = Small.Graph(Small.Move("a", "NOR", "UKR", more: """ "origin": "DEU" """)).Intermediaries("DEU", "UKR");
        Assert.That(answer.Single().ToString(), Does.StartWith("NOR  supplier  mandatory"));
    }

    [Test]
    public void Only_mandatory_ones_come_without_shares()
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "USA"), Small.Move("b", "KOR", "POL"), Small.Move("c", "USA", "DEU"), Small.Move("d", "POL", "DEU"), Small.Move("e", "DEU", "UKR"));
        var answer = graph.Ask(Question("KOR", "UKR") with { MandatoryOnly = true });
        Assert.That(answer.Select(party => (party.Party.Text, party.IsMandatory, party.Share)), Is.EqualTo([("DEU", true, (double?)null)]));
        Assert.That(graph.MandatoryIntermediaries("KOR", "UKR"), Is.Empty, "nothing documented reaches");
    }

    [Test]
    public void A_budget_that_is_spent_is_told()
    {
        var answer = Small.Graph(Small.Move("a", "KOR", "USA"), Small.Move("b", "USA", "POL"), Small.Move("c", "POL", "UKR")).Ask(Question("KOR", "UKR") with { Budget = 3 });
        Assert.That(answer.Completeness.IsComplete, Is.False);
        Assert.That(answer.FewestLegs, Is.Null);
    }

    [Test]
    public void A_cancelled_question_stops() => Assert.That(
        () => Small.Graph(Small.Move("a", "KOR", "USA"), Small.Move("b", "USA", "UKR")).Ask(Question("KOR", "UKR"), new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void The_mandatory_parties_are_those_on_every_trail_and_shares_are_those_of_the_shortest() => Asked.Sample(
        (graph, question) =>
        {
            var answer = Found(graph, question);
            if (!answer.Completeness.IsComplete)
            {
                return answer.FewestLegs is null; // with a lag, loops between open dates have no end but the budget, and that is told
            }

            var trails = Trails(graph, question, isSimple: false);
            if (trails.Count == 0)
            {
                return answer.Count == 0 && answer.Witness is null;
            }

            var ends = new[] { question.From[0], question.To[0] };
            var everywhere = trails.Select(trail => trail.Standing).Aggregate((a, b) => [.. a.Intersect(b, StringComparer.Ordinal)]).Except(ends, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
            var fewest = trails.Min(trail => trail.Legs);
            var shortest = trails.Where(trail => trail.Legs == fewest).ToList();
            return answer.FewestLegs == fewest && everywhere.SetEquals(answer.Where(party => party.IsMandatory).Select(party => party.Party.Text))
                && answer.All(party => Math.Abs(party.Share!.Value - ((double)shortest.Count(trail => trail.Standing.Contains(party.Party.Text)) / shortest.Count)) < 1e-9);
        },
        iter: 2_000,
        print: asked => $"{asked.Item1.Json}\n{asked.Item2}\n{string.Join('\n', Found(asked.Item1, asked.Item2))}");

    [Test]
    public void Whoever_stands_on_a_listed_route_that_leaves_its_start_once_is_told() => Asked.Sample(
        (graph, question) => !Found(graph, question).Completeness.IsComplete || Trails(graph, question, isSimple: true).Where(trail => trail.LeavesOnce).SelectMany(trail => trail.Standing).Except([question.From[0], question.To[0]], StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal)
            .IsSubsetOf(Found(graph, question).Select(party => party.Party.Text)),
        iter: 2_000);

    private static List<(HashSet<string> Standing, int Legs, bool LeavesOnce)> Trails(RandomGraph graph, RouteQuestion question, bool isSimple) =>
    [
        .. new RouteOracle(graph, question, question.From[0], question.To[0]).Routes(MoreThanAnyTrail, isSimple).Select(route => (
            route.Legs.SelectMany(leg => leg.Standing).ToHashSet(StringComparer.Ordinal), route.Legs.Count, !route.Legs.Skip(1).Any(leg => leg.From == question.From[0]))),
    ];

    private static IntermediaryAnswer Found(RandomGraph graph, RouteQuestion question) => Small.Load(graph.Json).Ask(new IntermediaryQuestion
    {
        From = question.From, To = question.To, Inferred = question.Inferred, Order = question.Order, Goods = question.Goods, Continuity = question.Continuity,
        MinLag = question.MinLag, IncludeCancelled = question.IncludeCancelled, StageFloor = question.StageFloor, During = question.During,
    });

    private static IntermediaryQuestion Question(string from, string to) => new() { From = [from], To = [to], Inferred = true };
}
