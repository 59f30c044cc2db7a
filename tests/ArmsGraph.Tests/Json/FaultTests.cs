using ArmsGraph.Diagnostics;
using NUnit.Framework;

namespace ArmsGraph.Tests.Json;

/// <summary>One document a fault; <c>»</c> marks the spot that the fault must name.</summary>
public sealed class FaultTests
{
    private const string Two = """{ "sources": [ { "id": "s" }, { "id": "t" } ], "facts": [""" + "\n";
    private const string One = """{ "sources": [ { "id": "s" } ], "facts": [""" + "\n";
    private const string Entities = """{ "sources": [ { "id": "s" } ], "entities": [""" + "\n";

    [TestCase("{ \"facts\": [ 1, »] }", "trailing comma")]
    [TestCase("{\n  \"facts\": n»othing\n}", "invalid")]
    [TestCase("{ \"facts\": [] }\n»x", "invalid")]
    [TestCase("{ \"facts\": [] } »{ }", "invalid")]
    [TestCase("»// a remark\n{}", "invalid")]
    [TestCase("{ »'facts': [] }", "invalid")]
    [TestCase("»", "JSON")]
    [TestCase("{ \"facts\": [»", "expected")]
    public void What_is_no_JSON_is_a_syntax_fault(string marked, string said) => Faults.ExpectAtMark(marked, Texts.Syntax, ["expected JSON (RFC 8259)", ""]);

    [Test]
    public void A_property_that_stands_twice_is_a_syntax_fault() =>
        Faults.ExpectAtMark("{ \"facts\": [],\n  »\"f\\u0061cts\": [] }", Texts.DuplicateKey, ["'facts' stands twice", "expected each once"]);

    [Test]
    public void Half_a_surrogate_pair_is_a_syntax_fault() =>
        Faults.ExpectAtMark("{ \"sources\": [ { \"id\": \"s\", \"title\": »\"\\ud83d\" } ] }", Texts.BadText, ["half a surrogate pair", "expected well-formed Unicode"]);

    [TestCase("{ »\"fact_s\": [] }", "a fact document has no property 'fact_s'; nearest: facts")]
    [TestCase(One + "{ \"id\": \"x\", \"type\": \"transfer\", »\"fro\": \"KOR\" } ] }", "a transfer has no property 'fro'; nearest: from")]
    [TestCase(One + "{ \"id\": \"x\", \"type\": \"authorisation\", »\"grantors\": \"KOR\" } ] }", "an authorisation has no property 'grantors'; nearest: grantor")]
    [TestCase(One + "{ \"id\": \"x\", \"type\": \"transfer\", \"from\": { \"party\": \"KOR\", »\"hedged\": \"possibly\" } } ] }", "'from' has no property 'hedged'; nearest: hedge")]
    [TestCase("{ \"sources\": [ { \"id\": \"s\" } ], \"entities\": [], »\"what\": 1 }", "a fact document has no property 'what'; expected one of $schema, sources, entities, facts")]
    [TestCase(Entities + "{ \"id\": \"x\", \"type\": \"instrument\", \"name\": \"X\", »\"issuers\": \"KOR\" } ] }", "an instrument has no property 'issuers'; nearest: issuer")]
    public void A_property_that_the_format_does_not_know_is_a_fault(string marked, string said) => Faults.ExpectAtMark(marked, Texts.UnknownProperty, [said]);

    [TestCase("{ \"sources\": [ »{ \"title\": \"T\" } ] }", "a source has no 'id'; expected one")]
    [TestCase(Entities + "»{ \"type\": \"state\", \"name\": \"X\" } ] }", "an entity has no 'id'; expected one")]
    [TestCase(Entities + "»{ \"id\": \"x\", \"type\": \"state\" } ] }", "a state has no 'name'; expected one")]
    [TestCase(Entities + "»{ \"id\": \"x\", \"name\": \"X\" } ] }", "an entity has no 'type'; expected one")]
    [TestCase(Entities + "»{ \"id\": \"x\", \"type\": \"person\", \"name\": \"X\" } ] }", "a person has no 'role'; expected one")]
    [TestCase(Entities + "{ \"id\": \"x\", \"type\": \"weapon-category\", \"name\": \"X\", \"mappings\": »{ \"scheme\": \"unroca\", \"code\": \"I\" } } ] }", "expected one of exact, broader, close")]
    [TestCase(One + "»{ \"id\": \"x\" } ] }", "a fact has no 'type'; expected one")]
    [TestCase(One + "{ \"id\": \"x\", \"type\": \"transfer\", \"from\": »{} } ] }", "'from' names nobody, or somebody twice; expected 'party' or 'unnamed'")]
    [TestCase(One + "{ \"id\": \"x\", \"type\": \"transfer\", \"value\": »{ \"currency\": \"USD\" } } ] }", "'value' has no 'amount'; expected a number")]
    public void What_is_required_and_missing_is_a_fault(string marked, string said) => Faults.ExpectAtMark(marked, Texts.Missing, [said]);

    [TestCase("{ \"sources\": »5 }", "'sources' holds 5; expected a list")]
    [TestCase("{ \"sources\": [ »5 ] }", "a source is 5; expected an object")]
    [TestCase("{ \"sources\": [ { \"id\": »5 } ] }", "'id' holds 5; expected a text that is not empty")]
    [TestCase("{ \"sources\": [ { \"id\": »\"\" } ] }", "'id' holds \"\"; expected a text that is not empty")]
    [TestCase("{ \"entities\": [ »true ] }", "an entity is true; expected an object")]
    [TestCase("{ \"facts\": [ »null ] }", "a fact is null; expected an object")]
    [TestCase(Two + "{ \"id\": \"x\", \"type\": \"transfer\", \"source\": »5 } ] }", "'source' holds 5; expected a text")]
    [TestCase(One + "{ \"id\": »5, \"type\": \"transfer\" } ] }", "'id' holds 5; expected a text")]
    [TestCase(One + "{ \"id\": \"x\", \"type\": \"transfer\", \"from\": »[ \"KOR\" ] } ] }", "'from' holds a list; expected an id, or an object with 'party' or 'unnamed'")]
    [TestCase(One + "{ \"id\": \"x\", \"type\": \"transfer\", \"items\": »\"tanks\" } ] }", "an item line is \"tanks\"; expected an object")]
    [TestCase(One + "{ \"id\": \"x\", \"type\": \"transfer\", \"value\": »5 } ] }", "'value' is 5; expected an object")]
    [TestCase(One + "{ \"id\": \"x\", \"type\": \"transfer\", \"reexportClause\": »\"yes\" } ] }", "'reexportClause' holds \"yes\"; expected true or false")]
    [TestCase(Entities + "{ \"id\": \"x\", \"type\": \"weapon-category\", \"name\": \"X\", \"mappings\": [ »5 ] } ] }", "a mapping is 5; expected an object")]
    [TestCase(Entities + "{ \"id\": \"x\", \"type\": \"weapon-system\", \"name\": \"X\", \"containsComponent\": [ »\"rh-120\" ] } ] }", "a component is \"rh-120\"; expected an object")]
    public void A_value_of_another_shape_is_one_fault(string marked, string said) => Faults.ExpectAtMark(marked, Texts.WrongShape, [said]);

    [TestCase(One + "{ \"id\": \"x\", \"type\": »\"sale\" } ] }", "'type' holds \"sale\"; expected one of authorisation, backfill")]
    [TestCase(One + "{ \"id\": \"x\", \"type\": \"transfer\", \"stage\": »\"InDelivery\" } ] }", "'stage' holds \"InDelivery\"; expected one of proposed, pledged, ordered, in-delivery, delivered")]
    [TestCase(One + "{ \"id\": \"x\", \"type\": \"transfer\", \"terms\": [ \"sale\", »7 ] } ] }", "'terms' holds 7; expected one of sale")]
    [TestCase(Entities + "{ \"id\": \"x\", \"type\": »\"country\", \"name\": \"X\" } ] }", "'type' holds \"country\"; expected one of state")]
    [TestCase("{ \"sources\": [ { \"id\": \"s\", \"reliability\": »\"G\" } ] }", "'reliability' holds \"G\"; expected one of A, B, C, D, E, F")]
    public void A_word_that_the_format_does_not_know_is_a_fault(string marked, string said) => Faults.ExpectAtMark(marked, Texts.UnknownWord, [said]);

    [TestCase("»\"soon\"", "'ordered': \"soon\" is no date; expected a date such as")]
    [TestCase("»\"2023/2022\"", "ends before it begins; expected the earlier date first")]
    [TestCase("»\"[2022]\"", "is no date; expected [A..B]")]
    public void A_date_that_is_none_is_a_fault(string date, string said) =>
        Faults.ExpectAtMark(One + $"{{ \"id\": \"x\", \"type\": \"transfer\", \"ordered\": {date} }} ] }}", Texts.BadDate, [said]);

    [TestCase("»\"approx 20\"", "'quantity' holds \"approx 20\"; expected a whole number, a range like \"20-30\", a word like \"dozens\"")]
    [TestCase("»-5", "'quantity' holds -5; expected")]
    [TestCase("»1e400", "'quantity' holds 1e400; expected")]
    [TestCase("»[ 5 ]", "'quantity' holds a list; expected")]
    [TestCase("»{ \"min\": 5, \"max\": 4 }", "'quantity' ends before it begins; expected 'max' not less than 'min'")]
    public void A_quantity_that_is_none_is_a_fault(string quantity, string said) =>
        Faults.ExpectAtMark(One + $"{{ \"id\": \"x\", \"type\": \"holding\", \"quantity\": {quantity} }} ] }}", Texts.BadQuantity, [said]);

    [TestCase("{ \"sources\": [ { \"id\": »\"a b\" } ] }", "the id of the source is \"a b\"; expected letters, digits, '.', '_' and '-'")]
    [TestCase("{ \"sources\": [ { \"id\": »\"a/b\" } ] }", "the id of the source is \"a/b\"; expected")]
    [TestCase(Entities + "{ \"id\": »\"t/x\", \"type\": \"state\", \"name\": \"X\" } ] }", "the id of the entity is \"t/x\"; expected letters, digits, '.', '_' and '-', or \"s/\" before them")]
    [TestCase(One + "{ \"id\": »\"é\", \"type\": \"transfer\" } ] }", "the id of the fact is \"é\"; expected")]
    [TestCase(One + "{ \"id\": \"x\", \"type\": \"transfer\" }, { \"claimOn\": \"x\", \"claim\": »\"a@b\", \"type\": \"transfer\" } ] }", "the id of the claim is \"a@b\"; expected")]
    [TestCase(One + "{ \"id\": \"x\", \"type\": \"transfer\" }, { \"claimOn\": \"x\", \"claim\": »\"t/c\", \"type\": \"transfer\" } ] }", "the id of the claim is \"t/c\"; expected")]
    [TestCase(One + "{ \"claimOn\": \"x\", \"claim\": »\"x\", \"type\": \"transfer\" } ] }", "'claim' holds \"x\", the id of the fact; expected another id, or none")]
    public void An_id_of_other_letters_or_of_another_source_is_a_fault(string marked, string said) => Faults.ExpectAtMark(marked, Texts.BadId, [said]);

    [TestCase("»7")]
    [TestCase("»0")]
    [TestCase("»2.5")]
    [TestCase("»\"2\"")]
    public void A_number_out_of_its_bounds_is_a_fault(string number) =>
        Faults.ExpectAtMark(
            One + $"{{ \"id\": \"x\", \"type\": \"transfer\", \"credibility\": {number} }} ] }}", Texts.BadNumber, [$"'credibility' holds {number[1..]}; expected a whole number from 1 to 6"]);

    [TestCase(One + "»{ \"type\": \"transfer\" } ] }")]
    [TestCase(One + "»{ \"id\": \"x\", \"claimOn\": \"s/y\", \"type\": \"transfer\" } ] }")]
    public void A_fact_is_new_or_a_further_claim(string marked) =>
        Faults.ExpectAtMark(marked, Texts.IdOrClaimOn, ["neither 'id' nor 'claimOn', or both; expected 'id' for a new fact"]);

    [TestCase("»[]", "a list")]
    [TestCase("»7", "7")]
    [TestCase("\n\n  »\"facts\"", "\"facts\"")]
    public void A_document_is_an_object(string marked, string found) =>
        Faults.ExpectAtMark(marked, Texts.NotADocument, [$"the file holds {found}; expected an object with 'sources', 'entities' and 'facts'"]);
}
