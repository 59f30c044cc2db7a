using ArmsGraph.Diagnostics;
using ArmsGraph.Tests.Json;
using NUnit.Framework;

namespace ArmsGraph.Tests.Store.Loading;

/// <summary>Faults of meaning; <c>»</c> marks the spot that the fault must name.</summary>
public sealed class DraftCheckTests
{
    private const string Two = """{ "sources": [ { "id": "s" }, { "id": "t" } ], "facts": [""" + "\n";
    private const string One = """{ "sources": [ { "id": "s" } ], "facts": [""" + "\n";
    private const string Entities = """{ "sources": [ { "id": "s" } ], "entities": [""" + "\n";
    private const string Known = "{ \"id\": \"x\", \"type\": \"transfer\", \"source\": \"s\" },\n";

    [TestCase(One + "{ \"id\": \"x\", \"type\": \"transfer\", \"from\": »\"KORR\" } ] }", "'from' names \"KORR\", which nothing declares; expected a state, organisation, company or armed group; nearest: KOR")]
    [TestCase(One + "{ \"id\": \"x\", \"type\": \"transfer\", \"from\": »\"South Korea\" } ] }", "names \"South Korea\", which nothing declares; expected a state, organisation, company or armed group; nearest: KOR")]
    [TestCase(One + "{ \"id\": \"x\", \"type\": \"transfer\", \"items\": { \"item\": [ \"tanks\", »\"leopard2\" ] } } ] }", "expected a weapon system or category; nearest: leopard-2")]
    [TestCase(One + "{ \"id\": \"x\", \"type\": \"transfer\", \"continues\": »\"s/y\" } ] }", "'continues' names \"s/y\", which nothing declares; expected a transfer")]
    [TestCase(One + "{ \"id\": \"x\", \"type\": \"transfer\", \"continues\": »\"y\" } ] }", "'continues' names \"s/y\", which nothing declares; expected a transfer")]
    [TestCase(One + "{ \"id\": \"x\", \"type\": \"transfer\", \"source\": »\"r\" } ] }", "'source' names \"r\", which nothing declares; expected a source; nearest: s")]
    [TestCase(Two + Known + "{ \"claimOn\": »\"t/x\", \"type\": \"transfer\", \"source\": \"t\" } ] }", "'claimOn' names \"t/x\", which nothing declares; expected a fact; nearest: s/x")]
    [TestCase(Two + Known + "{ \"claimOn\": \"s/x\", \"type\": \"transfer\", \"source\": \"s\", \"retracts\": »\"s/y\" } ] }", "'retracts' names \"s/y\", which nothing declares; expected a claim")]
    [TestCase("{ \"sources\": [ { \"id\": \"s\", \"derivedFrom\": [ »\"t\" ] } ] }", "'derivedFrom' names \"t\", which nothing declares; expected a source")]
    [TestCase(Entities + "{ \"id\": \"x\", \"type\": \"state\", \"name\": \"X\", \"sameAs\": »\"y\" } ] }", "'sameAs' names \"y\", which nothing declares; expected a state")]
    [TestCase(Entities + "{ \"id\": \"x\", \"type\": \"instrument\", \"name\": \"X\", \"implements\": »\"y\" } ] }", "'implements' names \"y\", which nothing declares; expected an instrument")]
    public void A_name_that_nothing_bears_is_a_fault(string marked, string said) => Faults.ExpectAtMark(marked, Texts.UnknownReference, [said]);

    [TestCase(One + "{ \"id\": \"x\", \"type\": \"transfer\", \"from\": »\"leopard-2\" } ] }", "'from' names \"leopard-2\", a weapon-system; expected a state, organisation, company or armed group")]
    [TestCase(One + "{ \"id\": \"x\", \"type\": \"transfer\", \"items\": { \"item\": »\"KOR\" } } ] }", "names \"KOR\", a state; expected a weapon system or category")]
    [TestCase(One + "{ \"id\": \"c\", \"type\": \"conflict\" },\n{ \"id\": \"x\", \"type\": \"transfer\", \"continues\": »\"c\" } ] }", "'continues' names \"s/c\", a conflict; expected a transfer")]
    [TestCase(One + "{ \"id\": \"x\", \"type\": \"restriction\", \"instruments\": »\"KOR\" } ] }", "'instruments' names \"KOR\", a state; expected an instrument")]
    [TestCase(One + "{ \"id\": \"x\", \"type\": \"production\", \"item\": »\"NATO\" } ] }", "'item' names \"NATO\", an organisation; expected a weapon system or category")]
    public void A_name_of_another_kind_is_a_fault(string marked, string said) => Faults.ExpectAtMark(marked, Texts.WrongKind, [said]);

    [TestCase("{ \"sources\": [ { \"id\": \"s\" },\n{ \"id\": »\"s\", \"title\": \"T\" } ] }", "the source \"s\" is declared twice with different content; expected one declaration, or another id")]
    [TestCase(Entities + "{ \"id\": \"x\", \"type\": \"state\", \"name\": \"X\" },\n{ \"id\": »\"x\", \"type\": \"state\", \"name\": \"Y\" } ] }", "the entity \"s/x\" is declared twice")]
    [TestCase(One + Known + "{ \"id\": »\"x\", \"type\": \"transfer\", \"deal\": \"D\" } ] }", "the fact \"s/x\" is declared twice")]
    [TestCase(Two + Known + "{ \"claimOn\": \"s/x\", \"claim\": \"c\", \"type\": \"transfer\", \"source\": \"t\" },\n{ \"claimOn\": \"s/x\", \"claim\": »\"c\", \"type\": \"transfer\", \"source\": \"t\", \"deal\": \"D\" } ] }", "the claim \"t/c\" is declared twice")]
    [TestCase(One + Known + "{ \"id\": \"y\", \"type\": \"transfer\" },\n{ \"claimOn\": \"s/x\", \"claim\": »\"y\", \"type\": \"transfer\" } ] }", "the claim \"s/y\" is declared twice")]
    [TestCase(One + Known + "{ \"claimOn\": \"s/x\", \"claim\": \"y\", \"type\": \"transfer\" },\n{ \"id\": »\"y\", \"type\": \"transfer\" } ] }", "the claim \"s/y\" is declared twice")]
    public void One_id_for_two_things_is_a_fault(string marked, string said) => Faults.ExpectAtMark(marked, Texts.DeclaredTwice, [said]);

    [TestCase("{ \"facts\": [\n»{ \"id\": \"x\", \"type\": \"transfer\" } ] }", "a fact names no 'source', and the file declares 0; expected 'source', or one source in the file")]
    [TestCase(Two + "»{ \"id\": \"x\", \"type\": \"transfer\" } ] }", "a fact names no 'source', and the file declares 2")]
    [TestCase("{ \"sources\": [ { \"id\": \"s\" }, { \"id\": \"t\" } ], \"entities\": [\n»{ \"id\": \"x\", \"type\": \"state\", \"name\": \"X\" } ] }", "an entity names no 'source', and the file declares 2")]
    public void What_leaves_its_source_out_needs_exactly_one_in_the_file(string marked, string said) => Faults.ExpectAtMark(marked, Texts.NoSource, [said]);

    [Test]
    public void There_is_a_leg_for_each_change_of_custody_or_none() =>
        Faults.ExpectAtMark(
            One + "»{ \"id\": \"x\", \"type\": \"transfer\", \"via\": [ { \"party\": \"USA\", \"role\": \"buyer\" }, { \"party\": \"POL\", \"role\": \"transit\" } ], \"legs\": { \"terms\": \"sale\" } } ] }",
            Texts.LegsMismatch, ["'legs' lists 1, but the transfer has 2 changes of custody; expected one entry for each, or none"]);

    [TestCase("{ \"id\": \"KORR\", \"type\": \"transfer\", \"deal\": \"KORR\", \"from\": »\"KORR\" }", Texts.UnknownReference)]
    [TestCase("{ \"id\": \"x\", \"type\": \"transfer\", \"deal\": \"KORR\", \"legs\": { \"origin\": { \"party\": »\"KORR\", \"hedge\": \"possibly\" } } }", Texts.UnknownReference)]
    [TestCase("{ \"id\": \"leopard-2\", \"type\": \"transfer\", \"from\": »\"leopard-2\" }", Texts.WrongKind)]
    [TestCase("{ \"place\": \"intended\", \"id\": \"x\", \"type\": \"transfer\", \"stage\": \"ordered\", \"modality\": »\"intended\" }", Texts.IntendedStage)]
    [TestCase("{ \"deal\": \"y\", \"id\": »\"y\", \"type\": \"transfer\" }, { \"id\": \"z\", \"type\": \"transfer\" }", Texts.DeclaredTwice)]
    public void The_place_is_that_of_the_field_and_not_of_the_same_text_before_it(string marked, string code) =>
        Faults.ExpectAtMark(One + "{ \"id\": \"y\", \"type\": \"transfer\" },\n" + marked + " ] }", code, []);

    [TestCase("\"stage\": \"ordered\"")]
    [TestCase("\"legs\": { \"stage\": \"delivered\" }")]
    public void What_is_intended_is_proposed_or_pledged(string stage) =>
        Faults.ExpectAtMark(
            One + $"{{ \"id\": \"x\", \"type\": \"transfer\", {stage}, \"modality\": »\"intended\" }} ] }}",
            Texts.IntendedStage, ["'modality' is intended, but the stage is ordered or later; expected the stage proposed or pledged"]);

    [Test]
    public void A_retraction_names_the_claim_that_it_takes_back() =>
        Faults.ExpectAtMark(
            One + Known + "{ \"claimOn\": \"x\", \"type\": \"transfer\", \"polarity\": »\"retracts\" } ] }",
            Texts.RetractsNothing, ["'retracts' names no claim; expected the claim of the same source that is taken back"]);

    [TestCase("retracts")]
    [TestCase("supersedes")]
    public void Only_a_claim_of_the_same_source_is_taken_back(string field) =>
        Faults.ExpectAtMark(
            Two + "{ \"id\": \"x\", \"type\": \"transfer\", \"source\": \"s\" },\n{ \"claimOn\": \"t/y\", \"type\": \"transfer\", \"source\": \"t\", \"" + field + "\": »\"s/x\" },\n{ \"id\": \"y\", \"type\": \"transfer\", \"source\": \"t\" } ] }",
            Texts.RetractsNothing, [$"'{field}' names \"s/x\", a claim of \"s\" on \"s/x\"; expected a claim of the same source on the same fact"]);

    [Test]
    public void A_further_claim_is_of_the_type_of_its_fact() =>
        Faults.ExpectAtMark(
            One + Known + "{ \"claimOn\": \"x\", \"type\": »\"conflict\" } ] }",
            Texts.KindDiffers, ["the claim is of type conflict, but \"s/x\" is of type transfer; expected the same type"]);

    [TestCase("»{ \"id\": \"a\", \"type\": \"weapon-category\", \"name\": \"A\", \"parent\": \"a\" }", "parent")]
    [TestCase("»{ \"id\": \"a\", \"type\": \"weapon-system\", \"name\": \"A\", \"variantOf\": \"a\" }", "variantOf")]
    [TestCase("»{ \"id\": \"a\", \"type\": \"instrument\", \"name\": \"A\", \"implements\": \"a\" }", "implements")]
    public void A_lineage_that_leads_back_to_itself_is_a_fault(string entity, string field) =>
        Faults.ExpectAtMark(Entities + entity + " ] }", Texts.Cycle, [$"'{field}' leads from \"s/a\" back to itself; expected a chain that ends"]);

    [Test]
    public void Every_link_of_a_longer_cycle_is_told() =>
        Assert.That(
            Faults.Of(Entities + "{ \"id\": \"a\", \"type\": \"weapon-system\", \"name\": \"A\", \"variantOf\": \"b\" },\n{ \"id\": \"b\", \"type\": \"weapon-system\", \"name\": \"B\", \"variantOf\": [ \"leopard-2\", \"a\" ] } ] }")
                .Select(f => (f.Code, f.Position.Line)),
            Is.EqualTo(new[] { (Texts.Cycle, 2), (Texts.Cycle, 3) }));

    [Test]
    public void The_same_declaration_twice_is_one() =>
        Assert.That(
            Faults.Load(System.Text.Encoding.UTF8.GetBytes(One + "{ \"id\": \"x\", \"type\": \"transfer\" }, { \"id\": \"x\", \"type\": \"transfer\" } ] }"), "f.json").Claims.Count(),
            Is.EqualTo(1));
}
