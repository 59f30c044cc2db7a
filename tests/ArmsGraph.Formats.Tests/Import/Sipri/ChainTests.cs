using ArmsGraph.Formats.Import;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query;
using ArmsGraph.Query.Routes;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import.Sipri;

/// <summary>Chains that the register itself documents come out of it as it says them: custody, way-points, hedges, with the row as citation.</summary>
[Category("External")]
public sealed class ChainTests
{
    private const string Release = "sipri-orders-2026-05-18";

    private static readonly Lazy<TransferGraph> Register = new(() => Registers.Load(Shared.Sample("data/sipri/A-register-by-order-2026.csv")));

    /// <summary>Way-points stand in brackets. The register says "delivered via Israel" of 11759, which the guide reads as a way-point.</summary>
    [TestCase(27116, "ISR -> USA -> UKR", "", Hedge.Stated)]
    [TestCase(27452, "MAR -> CZE -> UKR", "[Czech company]", Hedge.Possibly)]
    [TestCase(10951, "UZB -> RUS -> ISR -> IND", "", Hedge.Stated)]
    [TestCase(1882, "CZE -> AZE", "[SVK, ISR]", Hedge.Stated)]
    [TestCase(24949, "HRV -> sipri/syria-rebels", "[USA, SAU]", Hedge.Probably)]
    [TestCase(11759, "USA -> IRN", "[ISR]", Hedge.Stated)]
    [TestCase(29895, "ITA -> ZWE", "[BEL, COM]", Hedge.Stated)]
    [TestCase(22647, "IND -> ZAF", "[private company, ESP, JOR]", Hedge.Stated)]
    public void A_documented_chain_is_a_route(int line, string parties, string waypoints, Hedge weakest)
    {
        var ends = parties.Split(" -> ");
        var fact = $"{Release}/{line}";
        var answer = Register.Value.Ask(new RouteQuestion { From = [ends[0]], To = [ends[^1]], Top = 2_000 });
        var route = answer.First(route => route.Legs.All(leg => leg.Transfer.Text == fact));
        var transfer = (Transfer)Register.Value.ClaimsOn(new FactId(fact))[0].Fact;
        var between = transfer.Via.Where(via => via.Role is ViaRole.Transit or ViaRole.Broker).ToList();
        Assert.That(string.Join(" -> ", route.Parties.Select(party => party.Text)), Is.EqualTo(parties));
        Assert.That(between.Count == 0 ? "" : $"[{string.Join(", ", between.Select(via => via.Who.Party?.Text ?? via.Who.Unnamed))}]", Is.EqualTo(waypoints));
        Assert.That(transfer.Via.Select(via => via.Who.Hedge ?? Hedge.Stated).Prepend(Hedge.Stated).Max(), Is.EqualTo(weakest));
        Assert.That((route.Verdict.Basis, route.Kind), Is.EqualTo((Basis.Asserted, RouteKind.Documented)));
        Assert.That(route.Sources.Any(cited => cited.Place?.StartsWith($"line {line}", StringComparison.Ordinal) == true), Is.True);
    }

    [Test]
    public void An_unknown_supplier_stays_unknown_and_its_way_possible()
    {
        var transfer = (Transfer)Register.Value.ClaimsOn(new FactId($"{Release}/24942"))[0].Fact;
        Assert.That(transfer.From!.Unnamed, Is.EqualTo("unknown supplier(s)"));
        Assert.That(transfer.Via.Select(via => via.Who.Hedge), Is.All.EqualTo(Hedge.Possibly));
    }

    /// <summary>The chassis come from a production line in Poland, inside the howitzers: their designer never sent any to Ukraine.</summary>
    [TestCase("2025", 27186)]
    [TestCase("2026", 27259)]
    public void The_chassis_give_no_direct_transfer(string release, int line)
    {
        var graph = release == "2026" ? Register.Value : Registers.Load(Shared.Sample($"data/sipri/A-register-by-order-{release}.csv"));
        var claim = graph.Claims.First(claim => claim.Place!.StartsWith($"line {line}", StringComparison.Ordinal) && claim.Fact is Transfer);
        var component = graph.Claims.Select(other => other.Fact).OfType<Component>().First(part => part.Id.Text == $"{claim.Fact.Id}.component");
        Assert.That(graph.Legs.Where(leg => leg.Source.Id.Text == "KOR" && leg.Target.Id.Text == "UKR" && leg.Transfer == claim.Fact.Id), Is.Empty);
        Assert.That((((Transfer)claim.Fact).From!.Party!.Value.Text, ((Transfer)claim.Fact).Origin!.Party!.Value.Text, component.Maker!.Party!.Value.Text), Is.EqualTo(("POL", "KOR", "KOR")));
    }
}
