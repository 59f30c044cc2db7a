using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using CsCheck;

namespace ArmsGraph.Tests.Json;

/// <summary>Random facts of every type but transfers, every field of them; without ids.</summary>
internal sealed class FactGen(ValueGen values)
{
    public static readonly string[] Transfers = ["s0/transfer", "s1/transfer"];
    public static readonly string[] Restrictions = ["s0/restriction"];

    /// <summary>A generator for each type, by its word.</summary>
    public IReadOnlyDictionary<string, Gen<Fact>> ByKind => new Dictionary<string, Gen<Fact>>(StringComparer.Ordinal)
    {
        ["transfer"] = new TransferGen(values, this).Transfer.Select(fact => (Fact)fact),
        ["authorisation"] = Authorisation,
        ["restriction"] = Restriction,
        ["policy-change"] = Gen.Select(values.Fact(Restrictions), values.Word0<PolicyChangeKind>(), values.Date, (rule, kind, date) => (Fact)new PolicyChange { Restriction = rule, Change = kind, Date = date }),
        ["backfill"] = Gen.Select(values.Facts(Transfers), values.Facts(Transfers), values.Word0<BackfillKind>(), values.Text, (a, b, kind, part) => (Fact)new Backfill { Inbound = a, Outbound = b, Link = kind, Part = part }),
        ["membership"] = Gen.Select(
            values.Maybe(Party), values.Entity("NATO", "s1/org", "s0/law"), values.Word0<MembershipStatus>(), values.Date, (party, of, status, date) => (Fact)new Membership { Party = party, Of = of, Status = status, Date = date }),
        ["conflict"] = Gen.Select(values.Text, values.List(Party), values.Date, (name, parties, valid) => (Fact)new Conflict { Name = name, Parties = parties, Valid = valid }),
        ["holding"] = Gen.Select(
            values.Maybe(Party), values.List(Goods), values.Quantity0, values.Date, (holder, goods, quantity, date) => (Fact)new Holding { Holder = holder, Goods = goods, Quantity = quantity, Date = date }),
        ["production"] = Gen.Select(
            values.Maybe(Party), values.Entity(EntityGen.Goods), values.Quantity0, values.Maybe(Party), values.Date,
            (producer, item, quantity, licensor, date) => (Fact)new Production { Producer = producer, Item = item, Quantity = quantity, Licensor = licensor, Date = date }),
        ["component"] = Gen.Select(
            values.Entity(EntityGen.Goods), values.Entity(EntityGen.Goods), values.Maybe(Party), values.Count, values.Share, values.Truth, values.Fact(Transfers),
            (item, platform, maker, count, share, consent, transfer) =>
                (Fact)new Component { Item = item, Platform = platform, Maker = maker, Count = count, Share = share, Consent = consent, Transfer = transfer }),
        ["indicator"] = Gen.Select(
            values.Text, values.Maybe(Party), values.Maybe(Party), values.Word0<TradeDirection>(), values.Text, values.List(Value),
            (measure, party, counterpart, direction, unit, all) =>
                (Fact)new Indicator { Measure = measure, Party = party, Counterpart = counterpart, Direction = direction, Unit = unit, Values = all }),
        ["statement"] = Gen.Select(
            values.Maybe(Speaker), values.Text, values.Word0<Stance>(), values.Fact(Transfers), values.Fact(Restrictions), values.Entities(EntityGen.All), values.Date, values.Text,
            (speaker, text, says, transfer, rule, about, date, venue) =>
                (Fact)new Statement { Speaker = speaker, Text = text, Says = says, Transfer = transfer, Restriction = rule, About = about, Date = date, Venue = venue }),
    };

    public Gen<Participant> Party => Participant(EntityGen.Parties);

    public Gen<GoodsRef> Goods => Gen.Select(ValueGen.Id(EntityGen.Goods), values.Word0<Hedge>(), (item, hedge) => new GoodsRef(item, hedge));

    private Gen<IndicatorValue> Value => Gen.Select(values.Some(Gen.Int[1, 9999]), values.Quantity0, (year, value) => new IndicatorValue { Year = year, Value = value });

    private Gen<Participant> Speaker => Participant([.. EntityGen.Parties, "s0/person"]);

    private Gen<GoodsSet> GoodsSet => Gen.Select(values.List(Goods), values.List(ValueGen.Texts), (items, tags) => new GoodsSet { Items = items, Tags = tags });

    private Gen<PartySet> PartySet => Gen.Select(values.List(Party), values.List(Class), (parties, classes) => new PartySet { Parties = parties, Classes = classes });

    private static Gen<PartyClass> Class => Gen.Select(Gen.Enum<ClassKind>(), ValueGen.Id(EntityGen.Goods), ValueGen.Id("NATO", "s1/org"), (kind, item, party) => new PartyClass
    {
        Kind = kind, Item = kind == ClassKind.HoldersOf ? item : null, Party = kind == ClassKind.MembersOf ? party : null,
    });

    private Gen<Fact> Authorisation => Gen.Select(
        values.Maybe(Party), PartySet, PartySet, GoodsSet, values.Quantity0, values.Date, values.Word0<ConsentStatus>(), values.Facts(Transfers),
        (grantor, holders, recipients, goods, quantity, valid, status, transfers) => (Fact)new Authorisation
        {
            Grantor = grantor, Holders = holders, Recipients = recipients, Goods = goods, Quantity = quantity, Valid = valid, Status = status, Transfers = transfers,
        });

    private Gen<Fact> Restriction =>
        from issuer in values.Maybe(Party)
        from instruments in values.Entities(EntityGen.Instruments)
        from bound in PartySet
        from test in values.Word0<RestrictionTest>()
        from targets in PartySet
        from goods in GoodsSet
        from terms in values.Words<Terms>()
        from reach in values.Words<Reach>()
        from share in values.Share
        from valid in values.Date
        from exceptions in values.List(ValueGen.Texts)
        from force in values.Word0<Force>()
        from text in values.Text
        select (Fact)new Restriction
        {
            Issuer = issuer, Instruments = instruments, Bound = bound, Test = test, Targets = targets, Goods = goods, Terms = terms, Reach = reach, ComponentShare = share,
            Valid = valid, Exceptions = exceptions, Force = force, Text = text,
        };

    private Gen<Participant> Participant(string[] ids) => Gen.Select(Gen.Bool, ValueGen.Id(ids), ValueGen.Texts, values.Word0<Hedge>(), (named, id, words, hedge) => new Participant
    {
        Party = named ? id : null, Unnamed = named ? null : words, Hedge = hedge,
    });
}
