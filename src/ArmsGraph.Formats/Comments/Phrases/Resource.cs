namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>The lines of an embedded table, without empty ones and remarks.</summary>
internal static class Resource
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream($"comments/{name}") ?? throw new InvalidOperationException($"{name} is not embedded");
        using var reader = new StreamReader(stream);
        for (var line = reader.ReadLine(); line is not null; line = reader.ReadLine())
        {
            if (line.Trim() is { Length: > 0 } text && text[0] != '#')
            {
                yield return line;
            }
        }
    }
}
