using ArmsGraph.Claims;
using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Tests.Json;
using NUnit.Framework;

namespace ArmsGraph.Tests.Store.Loading;

/// <summary>Names are seen at a glance where a claim is a common one; none in any field may slip by.</summary>
public sealed class SoundNamesTests
{
    private static readonly string[] OfTransfers =
    [
        "\"from\": »\"NOBODY\"", "\"to\": »\"NOBODY\"", "\"to\": { \"party\": »\"NOBODY\", \"hedge\": \"possibly\" }", "\"via\": »\"NOBODY\"", "\"via\": { \"party\": »\"NOBODY\", \"role\": \"transit\" }",
        "\"items\": { \"item\": »\"NOTHING\" }", "\"items\": [ { \"item\": \"tanks\" }, { \"item\": [ \"tanks\", { \"item\": »\"NOTHING\", \"hedge\": \"possibly\" } ] } ]",
        "\"origin\": »\"NOBODY\"", "\"financedBy\": [ \"KOR\", »\"NOBODY\" ]", "\"producedBy\": »\"NOBODY\"", "\"endUser\": »\"NOBODY\"", "\"continues\": »\"NOWHERE\"", "\"returns\": »\"NOWHERE\"",
        "\"legs\": { \"origin\": »\"NOBODY\" }", "\"source\": »\"NOWHERE\"", "\"derivedFrom\": »\"NOWHERE\"", "\"relayedBy\": »\"NOWHERE\"", "\"retracts\": »\"NOWHERE\"", "\"supersedes\": »\"NOWHERE\"",
    ];

    private static readonly string[] OfSystems =
    [
        "\"category\": »\"NOTHING\"", "\"maker\": »\"NOBODY\"", "\"variantOf\": »\"NOTHING\"", "\"upgradeOf\": »\"NOTHING\"", "\"convertedFrom\": »\"NOTHING\"", "\"producedUnderLicence\": »\"NOTHING\"",
        "\"containsComponent\": { \"item\": »\"NOTHING\" }", "\"sameAs\": »\"NOTHING\"", "\"source\": »\"s\"",
    ];

    [TestCaseSource(nameof(OfTransfers))]
    public void An_unknown_name_in_any_field_of_a_transfer_is_a_fault(string field) =>
        Faults.ExpectAtMark("{ \"sources\": [ { \"id\": \"s\" } ], \"facts\": [\n{ \"id\": \"x\", \"type\": \"transfer\", " + field + " } ] }", Texts.UnknownReference, ["which nothing declares"]);

    [TestCaseSource(nameof(OfSystems))]
    public void An_unknown_name_in_any_field_of_a_system_is_a_fault(string field) =>
        Faults.ExpectAtMark("{ \"sources\": [ { \"id\": \"t\" } ], \"entities\": [\n{ \"id\": \"x\", \"type\": \"weapon-system\", \"name\": \"X\", " + field + " } ] }", Texts.UnknownReference, ["which nothing declares"]);

    [TestCase("\"from\": »\"tanks\"")]
    [TestCase("\"via\": { \"party\": »\"tanks\", \"role\": \"transit\" }")]
    [TestCase("\"endUser\": »\"leopard-2\"")]
    [TestCase("\"items\": [ { \"item\": \"tanks\" }, { \"item\": »\"KOR\" } ]")]
    public void So_is_one_of_another_kind(string field) =>
        Faults.ExpectAtMark("{ \"sources\": [ { \"id\": \"s\" } ], \"facts\": [\n{ \"id\": \"x\", \"type\": \"transfer\", " + field + " } ] }", Texts.WrongKind, ["expected"]);

    [Test]
    public void A_system_lies_in_a_category_and_in_no_system() =>
        Faults.ExpectAtMark("{ \"sources\": [ { \"id\": \"s\" } ], \"entities\": [\n{ \"id\": \"x\", \"type\": \"weapon-system\", \"name\": \"X\", \"category\": »\"leopard-2\" } ] }", Texts.WrongKind, ["a weapon-system; expected a weapon-category"]);

    [Test]
    public void Every_field_that_names_something_is_tried_above()
    {
        var claim = new Claim { Id = new ClaimId("s/x"), Fact = new Transfer { Id = new FactId("s/x") }, Source = new SourceId("s") };
        var system = new WeaponSystem { Id = new EntityId("s/x"), Name = "X", Source = new SourceId("s") };

        Assert.That(Naming(claim), Is.SubsetOf(OfTransfers.Select(Name)));
        Assert.That(Naming(system), Is.SubsetOf(OfSystems.Select(Name)));
    }

    private static string Name(string field) => field.Split('"')[1];

    private static IEnumerable<string> Naming(IHasFields value) => value.Fields().Where(field => field.Refers is not null).Select(field => field.Name);
}
