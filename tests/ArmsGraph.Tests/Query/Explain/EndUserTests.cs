using ArmsGraph.Query.Explain;
using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Explain;

public sealed class EndUserTests
{
    private static readonly string Declared = Small.Move("t", "KOR", "POL", "k2", "2012", "\"endUser\": \"POL\"");

    [Test]
    public void A_recipient_after_the_declared_end_user_is_told_with_the_way_to_it()
    {
        var found = Small.Graph(Declared, Small.Move("on", "POL", "UKR", "k2", "2013", "\"continues\": \"t\"")).EndUserMismatch().Single();
        Assert.That(found.ToString(), Does.StartWith("s/t: declared for POL by s/t, reported at UKR\n    KOR -> POL -> UKR"));
        Assert.That(found.Assumptions, Is.Empty);
    }

    [Test]
    public void Parties_on_the_way_to_the_end_user_are_not_told()
    {
        var way = Small.Move("t", "KOR", "POL", "k2", "2012", "\"via\": [\"USA\"], \"endUser\": \"UKR\"");
        Assert.That(Names(Small.Graph(way, Small.Move("on", "POL", "UKR", "k2", "2013", "\"continues\": \"t\"")).EndUserMismatch()), Is.Empty);
        Assert.That(Names(Small.Graph(way).EndUserMismatch()), Is.EqualTo(new[] { "POL", "USA" }), "nothing is reported to go on to UKR");
    }

    [Test]
    public void Onward_legs_that_no_source_joins_count_on_request_and_in_order()
    {
        var graph = Small.Graph(Declared, Small.Move("on", "POL", "UKR", "k2", "2013"), Small.Move("before", "POL", "FRA", "k2", "2010"));
        Assert.That(Names(graph.EndUserMismatch()), Is.Empty);
        Assert.That(Names(graph.Ask(new EndUserQuestion { Inferred = true })), Is.EqualTo(new[] { "UKR" }));
        Assert.That(Names(graph.Ask(new EndUserQuestion { Inferred = true, EndUser = "DEU" })), Is.Empty);
        Assert.That(Names(graph.Ask(new EndUserQuestion { Inferred = true, During = PartialDate.Parse("2012") })), Is.Empty);
        Assert.That(Names(graph.Ask(new EndUserQuestion { Inferred = true, Goods = "tanks" })), Is.EqualTo(new[] { "UKR" }));
    }

    [Test]
    public void A_consent_for_one_transfer_declares_its_recipients()
    {
        string Consent(string status) => $$"""{ "id": "a", "type": "authorisation", "grantor": "KOR", "recipients": ["POL", "FRA"], "transfers": "t", "status": "{{status}}" }""";
        var plain = Small.Move("t", "KOR", "UKR", "k2", "2012");
        Assert.That(Small.Graph(plain, Consent("granted")).EndUserMismatch().Single().DeclaredBy.Text, Is.EqualTo("s/a"));
        Assert.That(Small.Graph(plain, Consent("requested")).EndUserMismatch(), Is.Empty);
    }

    [Test]
    public void A_possible_member_of_the_declared_organisation_is_an_assumption()
    {
        var graph = Small.Graph(
            Small.Move("t", "KOR", "POL", "k2", "2012", "\"endUser\": \"NATO\""), """{ "id": "m", "type": "membership", "party": "POL", "of": "NATO", "status": "member", "hedge": "possibly" }""");
        Assert.That(graph.EndUserMismatch().Single().Assumptions, Is.EqualTo(new[] { "POL is possibly among NATO" }));
    }

    [Test]
    public void Caps_are_told()
    {
        var graph = Small.Graph(Declared, Small.Move("on", "POL", "UKR", "k2", "2013", "\"continues\": \"t\""), Small.Move("far", "UKR", "FRA", "k2", "2014", "\"continues\": \"on\""));
        Assert.That(graph.Ask(new EndUserQuestion { Top = 1 }).Completeness.Reasons, Is.EqualTo(new[] { "the first 1 of 2" }));
        Assert.That(graph.Ask(new EndUserQuestion { Budget = 1 }).Completeness.IsComplete, Is.False);
        Assert.That(() => graph.EndUserMismatch(new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
    }

    private static string[] Names(EndUserAnswer answer) => [.. answer.Select(found => found.Recipient.Text)];
}
