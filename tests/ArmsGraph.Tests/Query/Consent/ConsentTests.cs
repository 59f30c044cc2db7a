using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query.Consent;
using ArmsGraph.Text;
using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Consent;

public sealed class ConsentTests
{
    [TestCase("granted", ConsentStatus.Granted)]
    [TestCase("denied", ConsentStatus.Denied)]
    [TestCase("revoked", ConsentStatus.Revoked)]
    [TestCase("requested", ConsentStatus.Requested)]
    [TestCase("not-required", ConsentStatus.NotRequired)]
    [TestCase("not-found", ConsentStatus.NotFound)]
    public void The_status_is_what_a_source_says(string status, ConsentStatus expected) =>
        Assert.That(Asked(Grant("g", status)).Status, Is.EqualTo(expected));

    [Test]
    public void Where_no_source_says_anything_consent_is_not_found_and_neither_denied_nor_unneeded()
    {
        var step = Asked().Steps.Single();
        Assert.That((step.Grantor?.Text, step.Status, step.Authorisation), Is.EqualTo(("DEU", ConsentStatus.NotFound, (FactId?)null)));
    }

    [Test]
    public void The_weakest_status_counts_denied_first()
    {
        ConsentStatus[] weakestFirst = [ConsentStatus.Denied, ConsentStatus.Revoked, ConsentStatus.NotFound, ConsentStatus.Requested];
        ConsentStatus[] rest = [ConsentStatus.Granted, ConsentStatus.NotRequired];
        foreach (var (weak, i) in weakestFirst.Select((status, i) => (status, i)))
        {
            foreach (var stronger in weakestFirst.Skip(i + 1).Concat(rest))
            {
                Assert.That(new ConsentChain([Step(stronger), Step(weak)]).Status, Is.EqualTo(weak));
            }
        }

        Assert.That(new ConsentChain([]).Status, Is.EqualTo(ConsentStatus.NotFound));
    }

    [Test]
    public void The_newest_word_counts_and_of_one_day_the_weakest()
    {
        Assert.That(Asked(Grant("g", "granted", "\"reported\": \"2020\""), Grant("h", "revoked", "\"reported\": \"2022\"")).Status, Is.EqualTo(ConsentStatus.Revoked));
        Assert.That(Asked(Grant("g", "denied", "\"reported\": \"2020\""), Grant("h", "granted", "\"reported\": \"2022\"")).Status, Is.EqualTo(ConsentStatus.Granted));
        Assert.That(Asked(Grant("g", "denied", "\"reported\": \"2020\""), Grant("h", "granted", "\"reported\": \"2020\"")).Status, Is.EqualTo(ConsentStatus.Denied));
    }

    [Test]
    public void A_grant_that_may_not_cover_this_is_possibly_granted_and_says_why()
    {
        var sure = Asked(Grant("g", "granted")).Steps.Single();
        Assert.That((sure.Hedge, sure.Note), Is.EqualTo((Hedge.Stated, (string?)null)));

        var dated = Asked(Grant("g", "granted", "\"valid\": \"2023/2024\"")).Steps.Single();
        Assert.That((dated.Status, dated.Hedge, dated.Note), Is.EqualTo((ConsentStatus.Granted, Hedge.Possibly, "valid 2023/2024, asked for any time")));

        var hedged = Asked(Fact("g", "\"holders\": { \"party\": \"POL\", \"hedge\": \"possibly\" }, \"recipients\": \"UKR\", \"goods\": \"leopard-2\", \"status\": \"granted\"")).Steps.Single();
        Assert.That((hedged.Hedge, hedged.Note), Is.EqualTo((Hedge.Possibly, "POL is possibly among POL")));

        var denied = Small.Document("""{ "id": "s" }, { "id": "m" }""", "", Grant("g", "granted", "\"source\": \"s\""), Small.Fact("\"claimOn\": \"s/g\"", "authorisation", "\"polarity\": \"denies\"", "\"source\": \"m\""))
            .Consent("leopard-2", "POL", "UKR").Steps.Single();
        Assert.That((denied.Hedge, denied.Note), Is.EqualTo((Hedge.Possibly, "denied by m")));
    }

    [Test]
    public void A_class_grant_counts_for_known_holders_only()
    {
        var grant = Fact("g", "\"holders\": { \"class\": \"holders-of\", \"item\": \"leopard-2\" }, \"recipients\": \"UKR\", \"goods\": \"leopard-2\", \"status\": \"granted\"");
        var unknown = Asked(grant);
        Assert.That(unknown.Status, Is.EqualTo(ConsentStatus.NotFound));
        Assert.That(unknown.Steps.Single().Note, Is.EqualTo("class grant exists, membership not known"));
        Assert.That(Asked(grant, Small.Fact("\"id\": \"h\"", "holding", "\"holder\": \"POL\", \"goods\": \"leopard-2a4\"")).Status, Is.EqualTo(ConsentStatus.Granted));
        Assert.That(Asked(grant, Small.Move("t", "DEU", "POL", "leopard-2a4", "2005")).Status, Is.EqualTo(ConsentStatus.Granted));
        Assert.That(Asked(grant, Small.Move("t", "DEU", "POL", "leopard-2a4", more: "\"stage\": \"ordered\"")).Status, Is.EqualTo(ConsentStatus.NotFound));
    }

    [TestCase("\"recipients\": \"UKR\", \"goods\": \"mortars\"")]
    [TestCase("\"recipients\": \"LTU\", \"goods\": \"leopard-2\"")]
    [TestCase("\"goods\": \"leopard-2\"")]
    public void A_grant_for_other_goods_or_to_others_or_to_nobody_told_is_none(string properties) =>
        Assert.That(Asked(Fact("g", $"\"holders\": \"POL\", \"status\": \"granted\", {properties}")).Status, Is.EqualTo(ConsentStatus.NotFound));

    [TestCase("2022", ConsentStatus.NotFound)]
    [TestCase("2023", ConsentStatus.Granted)]
    public void A_grant_counts_in_its_window(string when, ConsentStatus expected)
    {
        var graph = Small.Graph(Grant("g", "granted", "\"valid\": \"2023/2024\""));
        Assert.That(graph.Ask(new ConsentQuestion { Goods = "leopard-2", Holder = "POL", Recipient = "UKR", During = PartialDate.Parse(when) }).Status, Is.EqualTo(expected));
    }

    [Test]
    public void A_grant_ends_at_its_most()
    {
        string Way(int count) => Small.Fact("\"id\": \"t\"", "transfer", $"\"from\": \"POL\", \"to\": \"UKR\", \"items\": [ {{ \"item\": \"leopard-2\", \"quantity\": {count} }} ]");
        ConsentStatus Of(int count) => OfRoute("POL", "UKR", Way(count), Grant("g", "granted", "\"quantity\": 14")).Status;
        Assert.That(Of(14), Is.EqualTo(ConsentStatus.Granted));
        Assert.That(Of(15), Is.EqualTo(ConsentStatus.NotFound));
    }

    [Test]
    public void A_grant_for_named_transfers_counts_for_them_only()
    {
        var grant = Grant("g", "granted", "\"transfers\": \"t\"");
        Assert.That(OfRoute("POL", "UKR", Small.Move("t", "POL", "UKR", "leopard-2"), grant).Status, Is.EqualTo(ConsentStatus.Granted));
        var two = Small.Graph(Small.Move("t", "POL", "UKR", "leopard-2"), Small.Move("u", "POL", "UKR", "leopard-2"), grant);
        Assert.That(two.Routes("POL", "UKR").Select(route => (route.Legs[0].Transfer.Text, two.ConsentChain(route).Status)),
            Is.EquivalentTo([("s/t", ConsentStatus.Granted), ("s/u", ConsentStatus.NotFound)]));
    }

    [Test]
    public void The_state_of_origin_is_asked_the_stated_one_before_the_maker()
    {
        Assert.That(Grantors(OfRoute("POL", "UKR", Small.Move("t", "POL", "UKR", "leopard-2"))), Is.EqualTo(["DEU state-of-origin"]));
        Assert.That(Grantors(OfRoute("POL", "UKR", Small.Move("t", "POL", "UKR", "leopard-2", more: "\"origin\": \"CHE\""))), Is.EqualTo(["CHE state-of-origin"]));
    }

    [Test]
    public void The_maker_of_a_component_that_bears_consent_is_asked() =>
        Assert.That(Grantors(OfRoute("POL", "UKR", Small.Move("t", "POL", "UKR", "k9"))), Is.EqualTo(["KOR state-of-origin", "DEU component-maker"]));

    [Test]
    public void A_component_fact_names_a_maker_to_ask_too()
    {
        var part = Small.Fact("\"id\": \"p\"", "component", "\"component\": \"rh-120\", \"platform\": \"leopard-2\", \"maker\": \"CHE\", \"consent\": true");
        Assert.That(Grantors(OfRoute("POL", "UKR", Small.Move("t", "POL", "UKR", "leopard-2a4"), part)), Is.EqualTo(["DEU state-of-origin", "CHE component-maker"]));
    }

    [Test]
    public void An_earlier_supplier_with_a_reexport_clause_is_asked()
    {
        string[] Way(string clause) => [Small.Move("a", "CHE", "POL", more: clause), Small.Move("b", "POL", "UKR", "leopard-2", more: "\"continues\": \"a\"")];
        Assert.That(Grantors(OfRoute("CHE", "UKR", Way("\"reexportClause\": true"))), Is.EqualTo(["DEU state-of-origin", "CHE reexport-clause"]));
        Assert.That(Grantors(OfRoute("CHE", "UKR", Way("\"reexportClause\": false"))), Is.EqualTo(["DEU state-of-origin"]));
    }

    [Test]
    public void A_reexport_clause_is_the_suppliers_and_not_that_of_a_buyer_between()
    {
        var way = Small.Move("a", "CHE", "POL", more: "\"via\": [ \"AUT\" ], \"reexportClause\": true");
        var chain = OfRoute("CHE", "UKR", way, Small.Move("b", "POL", "UKR", more: "\"continues\": \"a\""));
        Assert.That(chain.Steps.Select(step => step.Grantor?.Text), Is.All.EqualTo("CHE").And.Not.Empty);
    }

    [Test]
    public void A_companys_state_is_asked_and_not_the_company()
    {
        var entities = """{ "id": "works", "type": "company", "name": "Works", "state": "CHE" }, { "id": "gun", "type": "weapon-system", "name": "Gun", "category": "mortars", "maker": "works" }""";
        var graph = Small.Document("""{ "id": "s" }""", entities, Small.Move("t", "POL", "UKR", "gun"));
        Assert.That(Grantors(graph.ConsentChain(graph.Routes("POL", "UKR").Single())), Is.EqualTo(["CHE state-of-origin"]));
    }

    private static ConsentChain Asked(params string[] facts) => Small.Graph(facts).Consent("leopard-2", "POL", "UKR");

    private static ConsentChain OfRoute(string from, string to, params string[] facts)
    {
        var graph = Small.Graph(facts);
        return graph.ConsentChain(graph.Routes(from, to).Single());
    }

    private static IEnumerable<string> Grantors(ConsentChain chain) => chain.Steps.Select(step => $"{step.Grantor} {Words.Of(step.Reason)}");

    private static string Grant(string id, string status, string more = "") =>
        Fact(id, $"\"holders\": \"POL\", \"recipients\": \"UKR\", \"goods\": \"leopard-2\", \"status\": \"{status}\"", more);

    private static string Fact(string id, string properties, string more = "") => Small.Fact($"\"id\": \"{id}\"", "authorisation", $"\"grantor\": \"DEU\", {properties}", more);

    private static ConsentStep Step(ConsentStatus status) => new(default, default, null, ConsentReason.StateOfOrigin, status, Hedge.Stated, null, null, []);
}
