using System.Text;
using ArmsGraph.Diagnostics;
using ArmsGraph.Formats.Import;
using ArmsGraph.Formats.Import.Mapped;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Formats.Tests.Reading;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import.Mapped;

public sealed class MappingTests
{
    private const string Columns = """ "columns": [{ "column": "from", "role": "supplier" }, { "column": "to", "role": "recipient" }, { "column": "what", "role": "designation" }] """;

    [TestCase("""{ "columns": [{ "column": "a", "role": "seller" }] }""", "m.json(1,40): AG5020: 'role' holds \"seller\"; expected one of supplier, recipient")]
    [TestCase("""{ "colums": [] }""", "m.json(1,3): AG5020: the mapping has the property 'colums'")]
    [TestCase("{\n  \"table\": { \"header\": 1 }, \"columns\": [{ \"column\": 1, \"role\": \"supplier\" }] }", "m.json(2,24): AG5020: 'header' holds 1; expected true or false")]
    [TestCase("""{ "columns": [{ "column": 0, "role": "supplier" }] }""", "m.json(1,27): AG5020: a column says neither")]
    [TestCase("""{ "table": { "header": false }, "columns": [{ "column": "a", "role": "supplier" }] }""", "m.json(1,57): AG5020: the column \"a\" is named by a heading, and the table has none")]
    [TestCase("""{ "columns": [{ "column": "a", "role": "grantor" }] }""", "m.json(1,15): AG5020: the role grantor does not fit")]
    [TestCase("""{ "columns": [{ "column": "a", "role": "supplier" }, { "column": "b", "role": "supplier" }] }""", "m.json(1,54): AG5020: the role supplier is given twice")]
    [TestCase("""{ "columns": [{ "column": "a", "role": "supplier", "as": "transit" }] }""", "m.json(1,58): AG5020: 'as' stands with another role")]
    [TestCase("""{ "columns": [{ "column": "a", "role": "supplier" }], "constants": { "stage": "done" } }""", "m.json(1,70): AG5020: the constant stage holds \"done\"")]
    [TestCase("""{ "table": { "encoding": "klingon" }, "columns": [{ "column": "a", "role": "supplier" }] }""", "m.json(1,26): AG5020: 'encoding' holds \"klingon\"")]
    [TestCase("""{ "source": { "title": "T" }, "columns": [{ "column": "a", "role": "supplier" }] }""", "m.json(1,13): AG5020: 'source' has no 'id'")]
    [TestCase("""{ "columns": [] }""", "m.json(1,14): AG5020: the mapping says nowhere who supplies")]
    [TestCase("""{ "name": "a", "name": "b", "columns": [{ "column": "a", "role": "supplier" }] }""", "m.json(1,16): AG5020: the property 'name' stands twice")]
    [TestCase("{ \"columns\": [}", "m.json(1,15): AG5020: the file is no JSON")]
    [TestCase("[]", "m.json(1,1): AG5020: the file is no mapping")]
    [TestCase("", "m.json(1,1): AG5020: the file is no ")]
    public void A_wrong_mapping_is_told_with_its_place(string text, string message) =>
        Assert.That(Assert.Throws<FactDocumentException>(() => Mapping(text))!.Diagnostics.Select(fault => fault.ToString()), Has.Some.StartsWith(message));

    [Test]
    public void All_faults_of_a_mapping_are_told_at_once() =>
        Assert.That(Assert.Throws<FactDocumentException>(() => Mapping("""{ "x": 1, "y": 2, "columns": [{ "column": "a", "role": "supplier" }] }"""))!.Diagnostics, Has.Count.EqualTo(2));

    [Test]
    public void A_heading_that_the_table_has_not_is_a_fault_at_its_place_in_the_mapping()
    {
        var faults = Imports.Faults(() => Read("{" + Columns + "}", "from,who,what\nNorway,Ukraine,x\n"));
        Assert.That(faults.Single().ToString(), Does.StartWith("m.json(1,").And.Contain("table.csv has no heading \"to\"; its headings are from, who, what"));
    }

    [Test]
    public void Headings_are_found_whatever_their_case_and_a_row_becomes_a_transfer()
    {
        var import = Read("{" + Columns + "}", "From;TO; what \nNorway;Ukraine;Leopard 2A4\n");
        var transfer = Imports.Transfers(import).Single();
        Assert.That((transfer.From!.Party!.Value.Text, transfer.To!.Party!.Value.Text, transfer.Items[0].Goods[0].Item.Text), Is.EqualTo(("NOR", "UKR", "leopard-2a4")));
        Assert.That(import.Graph.Claims.Single().Place, Is.EqualTo("line 2"));
        Assert.That(Imports.Ledger(import).Source, Is.EqualTo("table"));
    }

    [Test]
    public void A_direction_that_is_uncertain_hedges_the_parties_and_the_claim()
    {
        var claim = Read("{ \"direction\": \"uncertain\"," + Columns + "}", "from,to,what\nNorway,Ukraine,Leopard 2A4\n").Graph.Claims.Single();
        Assert.That((claim.Hedge, ((Transfer)claim.Fact).From!.Hedge, ((Transfer)claim.Fact).To!.Hedge), Is.EqualTo((Hedge.Possibly, (Hedge?)Hedge.Possibly, (Hedge?)Hedge.Possibly)));
        Assert.That(claim.Note, Does.Contain("does not say reliably"));
    }

    [TestCase("windows-1252", new byte[] { 0xD6 })]
    [TestCase("utf-16", new byte[] { 0xD6, 0x00 })]
    [TestCase("ibm850", new byte[] { 0x99 })]
    public void A_table_is_read_in_the_encoding_that_its_mapping_names(string encoding, byte[] letter)
    {
        var wide = letter.Length == 2 ? Encoding.Unicode : Encoding.ASCII;
        byte[] bytes = [.. wide.GetBytes("from,to,what\nNorway,Ukraine,"), .. letter, .. wide.GetBytes("\n")];
        var import = Imports.Of(bytes, "table.csv", new ImportOptions { Mapping = Mapping("{ \"table\": { \"encoding\": \"" + encoding + "\" }, " + Columns + "}") });
        Assert.That(import.Graph.Entities.OfType<WeaponSystem>().Where(system => system.Source == new SourceId("table")).Select(system => system.Name), Is.EqualTo(new[] { "\u00D6" }));
        Assert.That(Imports.Ledger(import).RowsClean, Is.EqualTo(1));
    }

    [Test]
    public void Several_suppliers_are_kept_in_words_and_told()
    {
        var import = Read("{" + Columns + "}", "from,to,what\nNorway; Denmark,Ukraine,Leopard 2A4\n");
        Assert.That(Imports.Transfers(import).Single().From!.Unnamed, Is.EqualTo("Norway; Denmark"));
        Assert.That(import.Report.Diagnostics.Single().Code, Is.EqualTo("AG5002"));
    }

    [Test]
    public void A_cell_that_is_required_and_cannot_be_read_refuses_its_row_and_leaves_no_names()
    {
        const string Table = """ "table": { "header": false, "cells": 3 }, "columns": [{ "column": 1, "role": "delivered", "required": true }, { "column": 2, "role": "supplier" }, { "column": 3, "role": "recipient" }] """;
        var import = Read("{" + Table + "}", "2022,Norway,Ukraine\nlater,Atlantis,Ukraine\n2022,Norway\n,Mu,Ukraine\n");
        var ledger = Imports.Ledger(import);
        Assert.That((ledger.Rows, ledger.RowsClean, ledger.RowsRefused, ledger.UnresolvedNames.Count), Is.EqualTo((4, 1, 3, 0)));
        Assert.That(import.Report.Diagnostics.Select(told => (told.Code, told.Position.Line)), Is.EqualTo(new[] { ("AG5001", 2), ("AG5001", 3), ("AG5001", 4) }));
    }

    [Test]
    public void Names_that_nobody_is_known_by_are_kept_as_what_the_mapping_says_they_are()
    {
        const string Companies = """ "columns": [{ "column": "from", "role": "supplier", "kind": "company", "unnamed": ["several"] }, { "column": "to", "role": "recipient" }] """;
        var import = Read("{" + Companies + "}", "from,to\nAcme A,Ukraine\nAcme-A,Ukraine\nseveral,Ukraine\n");
        Assert.That(import.Graph.Entities.OfType<Company>().Where(company => company.Source == new SourceId("table")).Select(company => (company.Id.Text, company.Name)), Is.EqualTo(new[] { ("table/acme-a", "Acme A"), ("table/acme-a.2", "Acme-A") }));
        Assert.That(Imports.Ledger(import).UnresolvedNames, Has.Count.EqualTo(2));
        Assert.That(Imports.Transfers(import).Select(transfer => transfer.From!.Unnamed), Has.One.EqualTo("several"));
    }

    [Test]
    public void A_sheet_of_a_workbook_is_read_by_its_name_and_the_others_are_preamble()
    {
        var book = Workbooks.Make(("Notes", [["words"]]), ("Data", [["from", "to", "what", "when"], ["Norway", "Ukraine", "Leopard 2A4", new DateOnly(2023, 3, 1)], ["Norway", "Ukraine", "Leopard 2A4", 44_987]]));
        var mapping = Mapping("""{ "table": { "sheet": "data" }, "columns": [{ "column": "from", "role": "supplier" }, { "column": "to", "role": "recipient" }, { "column": "what", "role": "designation" }, { "column": "when", "role": "delivered" }] }""");
        var import = Imports.Of(book, "book.xlsx", new ImportOptions { Mapping = mapping });
        Assert.That(Imports.Transfers(import).Select(transfer => transfer.Delivered!.Text), Is.EqualTo(new[] { "2023-03-01", "2023-03-02" }));
        Assert.That((Imports.Ledger(import).PreambleLines, Imports.Ledger(import).RowsClean), Is.EqualTo((2, 2)));
    }

    [Test]
    public void A_sheet_that_is_not_there_is_a_fault() =>
        Assert.That(
            Imports.Faults(() => Imports.Of(Workbooks.Make(("A", [["from"]])), "book.xlsx", new ImportOptions { Mapping = Mapping("{ \"table\": { \"sheet\": \"B\" }, " + Columns + "}") })).Single().Message,
            Does.Contain("has no sheet \"B\"; its sheets are A"));

    [Test]
    public void A_mapping_beside_its_table_is_found_and_goes_before_what_is_known()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "t.csv"), "from,to,what\nNorway,Ukraine,Leopard 2A4\n");
            File.WriteAllText(Path.Combine(folder.FullName, "t.csv.map.json"), "{ \"name\": \"mine\", " + Columns + "}");
            Assert.That(Registers.Import([folder.FullName]).Report.Ledgers.Single().Format, Is.EqualTo("mapped by mine"));
            File.WriteAllText(Path.Combine(folder.FullName, "t.csv.map.json"), "{");
            Assert.That(Imports.Faults(() => Registers.Import([folder.FullName])).Single().Position.File, Does.EndWith("t.csv.map.json"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public void Licences_of_brokers_are_consents_whose_direction_is_uncertain()
    {
        var import = Imports.Of("2010,XX,Norway,issued,YY,Denmark; France,2,500.0,ML6b1; ML10,3 pieces,,ZZ,Ukraine\n2010,XX,Norway,refused,YY,Congo,1,,ML1,,,,\n[u'NORWAY', 'issued'\n", "brokers.csv");
        var claims = import.Graph.Claims.ToList();
        var first = (Authorisation)claims[0].Fact;
        Assert.That((first.Grantor!.Party!.Value.Text, first.Status, first.Valid!.Text, claims[0].Hedge), Is.EqualTo(("NOR", (ConsentStatus?)ConsentStatus.Granted, "2010", Hedge.Possibly)));
        Assert.That(first.Holders.Parties.Single(), Is.EqualTo(new Participant { Party = new EntityId("UKR"), Hedge = Hedge.Possibly }));
        Assert.That(first.Recipients.Parties.Select(party => party.Party!.Value.Text), Is.EqualTo(new[] { "DNK", "FRA" }));
        Assert.That(claims[0].Note, Does.Contain("military list: ML6b1, ML10").And.Contain("value in euros: 500.0"));
        Assert.That(((Authorisation)claims[1].Fact).Status, Is.EqualTo(ConsentStatus.Denied));
        Assert.That((Imports.Ledger(import).RowsClean, Imports.Ledger(import).RowsRefused), Is.EqualTo((2, 1)));
    }

    internal static RegisterMapping Mapping(string text) => RegisterMapping.Load(new MemoryStream(Encoding.UTF8.GetBytes(text)), "m.json");

    private static RegisterImport Read(string mapping, string table) => Imports.Of(table, "table.csv", new ImportOptions { Mapping = Mapping(mapping) });
}
