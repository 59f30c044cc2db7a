using ArmsGraph.Diagnostics;
using ArmsGraph.Query;
using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Absence;

public sealed class CoverageTests
{
    [TestCase("leopard-2", Scope.Within)]
    [TestCase("tanks", Scope.Within)]
    [TestCase("armoured-vehicles", Scope.Partly)]
    [TestCase("weapons", Scope.Partly)]
    [TestCase(null, Scope.Partly)]
    [TestCase("artillery-ammunition", Scope.Outside)]
    public void A_category_covers_what_is_below_it_and_part_of_what_is_above(string? goods, Scope scope) => Assert.That(Of("\"goods\": \"tanks\"", goods), Is.EqualTo(scope));

    [TestCase("leopard-2", Scope.Outside)]
    [TestCase("tanks", Scope.Partly)]
    [TestCase("artillery-ammunition", Scope.Within)]
    [TestCase(null, Scope.Partly)]
    public void Exceptions_are_taken_out(string? goods, Scope scope) => Assert.That(Of("\"except\": \"leopard-2\"", goods), Is.EqualTo(scope));

    [TestCase("1950/2023", "1950", Scope.Within)]
    [TestCase("1950/2023", "2023-12-31", Scope.Within)]
    [TestCase("1950/2023", "2024", Scope.Outside)]
    [TestCase("1950/2023", "2023/2024", Scope.Partly)]
    [TestCase("1950/2023", null, Scope.Partly)]
    [TestCase("1950/..", "2200", Scope.Within)]
    [TestCase("1950/", "2200", Scope.Partly)]
    [TestCase("1950/2023?", "2020", Scope.Partly)]
    [TestCase("../1999", "1200", Scope.Within)]
    public void A_period_covers_from_its_first_day_to_its_last(string period, string? during, Scope scope) => Assert.That(Of($"\"period\": \"{period}\"", "tanks", during), Is.EqualTo(scope));

    [Test]
    public void What_nobody_states_is_unstated() => Assert.That(TransferGraph.Seeds.Coverage("seoul-2023").Scope, Is.EqualTo(Scope.Unstated));

    [Test]
    public void A_file_names_its_own_goods_by_their_short_ids()
    {
        var graph = Small.Document(
            """{ "id": "s", "covers": { "goods": ["own-shell"], "leavesOut": "used shells" } }""", """{ "id": "own-shell", "type": "weapon-system", "name": "A shell", "category": "artillery-ammunition" }""");
        var answer = graph.Coverage("s", "own-shell");
        Assert.That(answer.Covers!.Goods.Single().Text, Is.EqualTo("s/own-shell"));
        Assert.That(answer.Scope, Is.EqualTo(Scope.Within));
        Assert.That(answer.Because, Does.Contain("it leaves out used shells"));
    }

    [Test]
    public void Goods_that_nothing_declares_are_a_fault() => Assert.That(
        () => Small.Document("""{ "id": "s", "covers": { "goods": ["nonsense"] } }""", ""), Throws.TypeOf<FactDocumentException>().With.Message.Contains("nonsense"));

    [Test]
    public void A_source_that_is_not_there_is_told_with_near_names() =>
        Assert.That(() => TransferGraph.Seeds.Coverage("seoul-2022"), Throws.TypeOf<UnknownNameException>().With.Message.Contains("seoul-2023"));

    [Test]
    public void Claims_of_the_source_in_view_are_counted()
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "POL"), Small.Move("b", "POL", "UKR", more: "\"reported\": \"2020\""));
        Assert.That(graph.Coverage("s").Claims, Is.EqualTo(2));
        Assert.That(graph.AsKnownOn(Day.Parse("2021-01-01")).Coverage("s").Claims, Is.EqualTo(1));
    }

    private static Scope Of(string covers, string? goods, string? during = null) =>
        Small.Document($$"""{ "id": "s", "covers": { {{covers}} } }""", "").Coverage("s", goods, during is null ? null : PartialDate.Parse(during)).Scope;
}
