using System.Text;

namespace ArmsGraph.Tests;

/// <summary>Small documents for tests: one source "s", codes of the reference data.</summary>
internal static class Small
{
    public static TransferGraph Graph(params string[] facts) => Document("""{ "id": "s" }""", "", facts);

    public static TransferGraph Document(string sources, string entities, params string[] facts) => Load(Json(sources, entities, facts));

    public static TransferGraph Load(params string[] documents)
    {
        var builder = new TransferGraphBuilder();
        for (var i = 0; i < documents.Length; i++)
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(documents[i]));
            builder.AddStream(stream, $"{i + 1}.json");
        }

        return builder.Build();
    }

    public static string Json(string sources, string entities, params string[] facts) =>
        $$"""{ "sources": [ {{sources}} ], "entities": [ {{entities}} ], "facts": [ {{string.Join(",\n", facts)}} ] }""";

    /// <summary>A transfer of one item line; further properties are given as JSON text.</summary>
    public static string Move(string id, string from, string to, string item = "tanks", string? delivered = null, string more = "") =>
        Fact($"\"id\": \"{id}\"", "transfer", $"\"from\": \"{from}\", \"to\": \"{to}\", \"items\": [ {{ \"item\": \"{item}\" }} ]{(delivered is null ? "" : $", \"delivered\": \"{delivered}\"")}", more);

    /// <summary>A fact of any type; its properties are given as JSON text.</summary>
    public static string Fact(string id, string type, string properties, string more = "") =>
        $"{{ {id}, \"type\": \"{type}\", {properties}{(more.Length == 0 ? "" : $", {more}")} }}";
}
