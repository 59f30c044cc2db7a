using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Consent;

/// <summary>Components of random systems, held to a search that looks at every pair until nothing is new.</summary>
public sealed class ExposureOracleTests
{
    private const int Systems = 6;

    private static readonly Gen<(int Part, int Whole, bool IsFact, bool IsSure)[]> Inside =
        Gen.Select(Gen.Int[0, Systems - 1], Gen.Int[0, Systems - 1], Gen.Bool, Gen.Bool).Where((part, whole, _, _) => part != whole).Array[0, 9];

    private static readonly Gen<int[]> Variants = Gen.Int[-1, Systems - 1].Array[Systems];

    [Test]
    public void All_that_is_inside_at_any_depth_is_found_and_nothing_else() => Gen.Select(Inside, Variants).Sample(
        (inside, variants) => Found(inside, variants).SetEquals(Expected(inside, variants)),
        iter: 2_000,
        print: asked => Json(asked.Item1, asked.Item2));

    private static HashSet<(int Part, int Whole)> Found((int Part, int Whole, bool IsFact, bool IsSure)[] inside, int[] variants) =>
        [.. Small.Load(Json(inside, variants)).ComponentExposure("s/g0", "UKR").Select(c => (Number(c.Component.Text), Number(c.Platform.Text)))];

    private static HashSet<(int Part, int Whole)> Expected((int Part, int Whole, bool IsFact, bool IsSure)[] inside, int[] variants)
    {
        bool IsOne(int whole, int reached) => whole == reached || (VariantOf(variants, reached) is var above and >= 0 && IsOne(whole, above));
        var pairs = new HashSet<(int Part, int Whole)>();
        int before;
        do
        {
            before = pairs.Count;
            var reached = pairs.Select(pair => pair.Part).Append(0).ToHashSet();
            pairs.UnionWith(from whole in reached from pair in inside where IsOne(pair.Whole, whole) select (pair.Part, whole));
        }
        while (pairs.Count > before);

        return pairs;
    }

    /// <summary>Only of one with a lower number, so that there is no ring.</summary>
    private static int VariantOf(int[] variants, int system) => variants[system] < system ? variants[system] : -1;

    private static string Json((int Part, int Whole, bool IsFact, bool IsSure)[] inside, int[] variants) => Small.Json(
        """{ "id": "s" }""",
        string.Join(", ", Enumerable.Range(0, Systems).Select(system =>
        {
            var parts = inside.Where(pair => !pair.IsFact && pair.Whole == system).Select(pair => $"{{ \"item\": \"g{pair.Part}\" }}");
            var variant = VariantOf(variants, system) is var above and >= 0 ? $", \"variantOf\": \"g{above}\"" : "";
            return $"{{ \"id\": \"g{system}\", \"type\": \"weapon-system\", \"name\": \"G{system}\", \"containsComponent\": [ {string.Join(", ", parts)} ]{variant} }}";
        })),
        [.. inside.Select((pair, at) => (pair, at)).Where(p => p.pair.IsFact).Select(p =>
            Small.Fact($"\"id\": \"c{p.at}\"", "component", $"\"component\": \"g{p.pair.Part}\", \"platform\": \"g{p.pair.Whole}\"{(p.pair.IsSure ? "" : ", \"hedge\": \"possibly\"")}"))]);

    private static int Number(string id) => id[^1] - '0';
}
