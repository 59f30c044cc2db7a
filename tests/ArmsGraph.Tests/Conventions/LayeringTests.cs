using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using NUnit.Framework;

namespace ArmsGraph.Tests.Conventions;

/// <summary>The real dependencies between namespaces stay below those that the design allows. Slices of the tool miss the root, so its raw list is compared.</summary>
public sealed class LayeringTests
{
    private const string Root = "ArmsGraph";

    /// <summary>What each namespace may stand on. Diagnostics prints users' text, so it stands on Text.</summary>
    private static readonly Dictionary<string, string[]> Allowed = Table();

    private static readonly Lazy<HashSet<(string From, string To)>> Real = new(Load);

    [Test]
    public void Every_namespace_stands_only_on_what_lies_below_it() =>
        Assert.That(Real.Value.Where(edge => !Allowed.TryGetValue(edge.From, out var below) || !below.Contains(edge.To, StringComparer.Ordinal)), Is.Empty);

    [Test]
    public void The_table_names_every_namespace_and_no_other()
    {
        var namespaces = typeof(TransferGraph).Assembly.GetTypes().Select(type => type.Namespace).Where(IsOurs).Distinct(StringComparer.Ordinal);
        Assert.That(namespaces, Is.EquivalentTo(Allowed.Keys));
    }

    [Test]
    public void Nothing_but_the_root_stands_on_the_root() => Assert.That(Real.Value.Where(edge => edge.To == Root), Is.Empty);

    [Test]
    public void Entities_know_no_facts() => Assert.That(Real.Value, Has.No.Member(("ArmsGraph.Model.Entities", "ArmsGraph.Model.Facts")));

    [Test]
    public void No_namespaces_form_a_ring()
    {
        var left = new HashSet<(string From, string To)>(Real.Value);
        while (left.RemoveWhere(edge => !left.Any(next => next.From == edge.To)) > 0)
        {
        }

        Assert.That(left, Is.Empty);
    }

    /// <summary>The list is not empty by some mistake of loading: dependencies that are surely there are in it.</summary>
    [Test]
    public void The_list_holds_what_is_surely_there()
    {
        Assert.That(Real.Value, Has.Member((Root, "ArmsGraph.Store")));
        Assert.That(Real.Value, Has.Member(("ArmsGraph.Store", "ArmsGraph.Claims")));
        Assert.That(Real.Value, Has.Member(("ArmsGraph.Diagnostics", "ArmsGraph.Text")));
    }

    private static Dictionary<string, string[]> Table()
    {
        var table = new Dictionary<string, string[]>(StringComparer.Ordinal);
        string[] Layer(string[] below, params string[] names)
        {
            foreach (var name in names)
            {
                table.Add($"{Root}.{name}", below);
            }

            return [.. below, .. names.Select(name => $"{Root}.{name}")];
        }

        var time = Layer(Layer(Layer([], "Text"), "Diagnostics"), "Time");
        var model = Layer(Layer(Layer(time, "Model"), "Model.Entities"), "Model.Facts");
        var store = Layer(Layer(model, "Claims"), "Store");
        var routes = Layer(Layer(Layer(store, "Query"), "Query.Reach"), "Query.Routes");
        var query = Layer(Layer(Layer(Layer(routes, "Query.Consent", "Query.Flow"), "Query.Policy"), "Query.Explain", "Query.Absence"), "Query.Compare");
        table.Add(Root, [.. query, .. Layer(store, "Quik"), .. Layer(Layer(store, "Store.Loading"), "Json")]);
        return table;
    }

    /// <summary>Type parameters are left out: the tool takes one T for another.</summary>
    private static HashSet<(string From, string To)> Load()
    {
        var architecture = new ArchLoader().LoadAssemblies(typeof(TransferGraph).Assembly).Build();
        var edges =
            from type in architecture.Types
            from dependency in type.Dependencies
            where dependency.Target is not GenericParameter
            let edge = (From: dependency.Origin.Namespace?.FullName ?? "", To: dependency.Target.Namespace?.FullName ?? "")
            where edge.From != edge.To && IsOurs(edge.From) && IsOurs(edge.To)
            select edge;
        return [.. edges];
    }

    private static bool IsOurs(string? name) => name == Root || name?.StartsWith($"{Root}.", StringComparison.Ordinal) == true;
}
