using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using CsCheck;

namespace ArmsGraph.Tests.Json;

/// <summary>Random entities of every type, and sources; their ids are fixed, so that facts can name them.</summary>
internal sealed class EntityGen(ValueGen values)
{
    public static readonly string[] Parties = ["KOR", "USA", "UKR", "NATO", "s0/state", "s1/org", "s0/company", "s2/group"];
    public static readonly string[] Goods = ["leopard-2", "tanks", "artillery-ammunition", "weapons", "s0/system", "s1/newer", "s0/category"];
    public static readonly string[] Instruments = ["s0/law", "s1/decree"];
    public static readonly string[] All = [.. Parties, .. Goods, .. Instruments, "s0/person"];

    private static readonly string[] Systems = ["leopard-2", "k2", "m1-abrams"];

    public Gen<Source[]> Sources => Gen.Select(Source("s0"), Source("s1", "s0"), Source("s2", "s0", "s1"), (a, b, c) => new[] { a, b, c });

    public Gen<Entity[]> Entities =>
        from state in Common(new State { Id = new("s0/state"), Name = "" }, "KOR", "UKR")
        from org in Common(new Organisation { Id = new("s1/org"), Name = "" }, "NATO")
        from company in Common(new Company { Id = new("s0/company"), Name = "" }, "s0/company")
        from companyState in values.Entity("KOR", "s0/state")
        from armed in Common(new ArmedGroup { Id = new("s2/group"), Name = "" }, "s2/group")
        from armedState in values.Entity("UKR", "s0/state")
        from existed in values.Date
        from person in Common(new Person { Id = new("s0/person"), Name = "", Role = "" }, "s0/person")
        from role in ValueGen.Texts
        from organisation in values.Entity("NATO", "s1/org", "KOR")
        from system in System(new WeaponSystem { Id = new("s0/system"), Name = "" }, Systems)
        from newer in System(new WeaponSystem { Id = new("s1/newer"), Name = "" }, [.. Systems, "s0/system"])
        from category in Category
        from law in Common(new Instrument { Id = new("s0/law"), Name = "" }, "s0/law")
        from decree in Common(new Instrument { Id = new("s1/decree"), Name = "" }, "s1/decree")
        from kind in values.Word0<InstrumentKind>()
        from issuer in values.Entity(Parties)
        from implements in values.Entities("s0/law")
        select new Entity[]
        {
            state with { Existed = existed }, org with { Existed = existed }, company with { State = companyState, Existed = existed }, armed with { State = armedState, Existed = existed },
            person with { Role = role, Organisation = organisation }, system, newer, category, law, decree with { InstrumentKind = kind, Issuer = issuer, Implements = implements, Existed = existed },
        };

    private Gen<WeaponCategory> Category =>
        from category in Common(new WeaponCategory { Id = new("s0/category"), Name = "" }, "s0/category")
        from parent in values.Entity("tanks", "weapons")
        from tags in values.List(ValueGen.Texts)
        from mappings in values.List(Gen.Select(ValueGen.Texts, ValueGen.Texts, Gen.Enum<MappingMatch>(), (scheme, code, match) => new SchemeMapping(scheme, code, match)))
        select category with { Parent = parent, Tags = tags, Mappings = mappings };

    private Gen<Source> Source(string id, params string[] parents) =>
        from title in values.Text
        from author in values.Text
        from publisher in values.Text
        from published in values.Date
        from accessed in values.Date
        from url in values.Text
        from language in values.Text
        from translated in values.Text
        from derived in values.Some(Gen.Bool)
        from said in values.Text
        from reliability in values.Word0<Reliability>()
        from covers in values.Maybe(Covered)
        from licence in values.Text
        from note in values.Text
        select new Source
        {
            Id = new(id), Title = title, Author = author, Publisher = publisher, Published = published, Accessed = accessed, Url = url, Language = language, TranslatedFrom = translated,
            DerivedFrom = derived is null ? [] : [.. parents.Select(parent => new SourceId(parent))], SaidBy = said, Reliability = reliability, Covers = covers, Licence = licence, Note = note,
        };

    private Gen<Coverage> Covered =>
        from goods in values.Entities(Goods)
        from except in values.Entities(Goods)
        from period in values.Date
        from leavesOut in values.List(ValueGen.Texts)
        select new Coverage { Goods = goods, Except = except, Period = period, LeavesOut = leavesOut };

    private Gen<WeaponSystem> System(WeaponSystem system, string[] older) =>
        from common in Common(system, system.Id.Text)
        from category in values.Entity("tanks", "s0/category")
        from maker in values.Entities(Parties)
        from tags in values.List(ValueGen.Texts)
        from variant in values.Entities(older)
        from upgrade in values.Entities(older)
        from converted in values.Entities(older)
        from licensed in values.Entities(older)
        from parts in values.List(Part)
        select common with
        {
            Category = category, Maker = maker, Tags = tags, VariantOf = variant, UpgradeOf = upgrade, ConvertedFrom = converted, ProducedUnderLicence = licensed, ContainsComponent = parts,
        };

    private Gen<ComponentPart> Part =>
        from item in ValueGen.Id(Systems)
        from maker in values.Entities(Parties)
        from count in values.Count
        from share in values.Share
        from consent in values.Truth
        select new ComponentPart { Item = item, Maker = maker, Count = count, Share = share, Consent = consent };

    private Gen<T> Common<T>(T entity, params string[] same) where T : Entity =>
        from name in ValueGen.Texts
        from aliases in values.List(ValueGen.Texts)
        from codes in values.List(Gen.Select(ValueGen.Texts, ValueGen.Texts, (scheme, value) => new Code(scheme, value)))
        from sameAs in values.Entities(same)
        from note in values.Text
        select entity with
        {
            Name = name, Aliases = aliases, Codes = [.. codes.DistinctBy(code => code.Scheme, StringComparer.Ordinal)], SameAs = sameAs, Note = note, Source = new SourceId(entity.Id.Text[..2]),
        };
}
