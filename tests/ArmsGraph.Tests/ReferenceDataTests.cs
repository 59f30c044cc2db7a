using System.Text;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace ArmsGraph.Tests;

public sealed class ReferenceDataTests
{
    private static readonly TransferGraph Graph = new TransferGraphBuilder().Build();

    [Test]
    public void No_two_entities_that_are_not_one_share_a_name()
    {
        var sameAs = Graph.Entities.SelectMany(e => e.SameAs.Select(other => (e.Id, other)).Concat(e.SameAs.Select(other => (other, e.Id)))).ToHashSet();
        var shared = Graph.Entities
            .SelectMany(e => e.Aliases.Prepend(e.Name).Prepend(e.Id.Text).Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (Name: name, e.Id)))
            .GroupBy(bearer => bearer.Name, bearer => bearer.Id, StringComparer.OrdinalIgnoreCase)
            .Where(bearers => bearers.Any(a => bearers.Any(b => a != b && !sameAs.Contains((a, b)))))
            .Select(bearers => bearers.Key);
        Assert.That(shared, Is.Empty);
    }

    /// <summary>They are not checked again with every file: so they must hold by themselves.</summary>
    [Test]
    public void They_refer_to_nothing_but_each_other_and_lead_nowhere_back()
    {
        var entities = Graph.Entities.ToDictionary(entity => (object)entity.Id);
        var sources = Graph.Sources.Select(source => (object)source.Id).ToHashSet();
        var references = Graph.Entities.SelectMany(entity => Reference.Among(((IHasFields)entity).Fields().Skip(1)).Select(reference => (entity.Id, reference))).ToList();
        Assert.That(references.Where(r => !sources.Contains(r.reference.Target) && !r.reference.Expected.IsInstanceOfType(entities.GetValueOrDefault(r.reference.Target))), Is.Empty);
        Assert.That(Graph.Entities.OfType<WeaponSystem>().Where(system => Above(system, s => s.VariantOf.Select(id => (WeaponSystem)entities[id])).Contains(system)), Is.Empty);
        Assert.That(Graph.Entities.OfType<WeaponCategory>().Where(category => Above(category, c => c.Parent is { } parent ? [(WeaponCategory)entities[parent]] : []).Contains(category)), Is.Empty);
    }

    private static HashSet<T> Above<T>(T start, Func<T, IEnumerable<T>> up)
    {
        var above = new HashSet<T>();
        var open = new Stack<T>(up(start));
        while (open.TryPop(out var next))
        {
            if (above.Add(next))
            {
                foreach (var higher in up(next))
                {
                    open.Push(higher);
                }
            }
        }

        return above;
    }

    [TestCase("SUN", "1985", 0)]
    [TestCase("SUN", "2005", 1)]
    [TestCase("CSK", "1994", 1)]
    [TestCase("YNORTH", "1980", 0)]
    public void Past_states_have_their_years(string supplier, string year, int warnings) =>
        Assert.That(Small.Graph(Small.Move("t", supplier, "POL", delivered: year)).Diagnostics, Has.Count.EqualTo(warnings));

    [Test]
    [Category("External")]
    public void Every_entry_of_ISO_3166_1_and_3166_3_is_there()
    {
        var current = Entries("pycountry_iso3166-1.json", "3166-1").Select(e => (string)e["alpha_3"]!).ToList();
        var withdrawn = Entries("pycountry_iso3166-3.json", "3166-3").Select(e => (string)e["alpha_4"]!).ToList();
        var states = Graph.Entities.OfType<State>().ToList();
        Assert.That((current.Count, withdrawn.Count), Is.EqualTo((249, 31)));
        Assert.That(current.Except(states.Select(s => s.Id.Text), StringComparer.Ordinal), Is.Empty);
        Assert.That(withdrawn.Except(states.SelectMany(s => s.Codes).Where(c => c.Scheme == "iso3166-3").Select(c => c.Value), StringComparer.Ordinal), Is.Empty);
    }

    [Test]
    [Category("External")]
    public void Every_state_of_a_register_is_found_by_its_spelling()
    {
        var names = File.ReadLines(Shared.Sample("data/sipri/A-register-by-order-2026.csv"), Encoding.Latin1).Skip(12)
            .Select(line => line.Split(',')).Where(row => row.Length == 16).SelectMany(row => row[..2])
            .Where(name => !name.EndsWith('*') && !name.StartsWith("unknown", StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal).ToList();
        Assert.That(names, Has.Count.GreaterThan(150));
        Assert.That(names.Where(name => !IsFound(name)), Is.EqualTo(new[] { "Congo" }), "Congo alone names two states");
    }

    private static bool IsFound(string name)
    {
        try
        {
            return Graph.FindParty(name) is not null;
        }
        catch (ArmsGraph.Diagnostics.UnknownNameException)
        {
            return false;
        }
    }

    private static JToken Entries(string file, string key) => JObject.Parse(File.ReadAllText(Shared.Sample($"data/countries/{file}")))[key]!;
}
