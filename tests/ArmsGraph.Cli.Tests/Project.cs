namespace ArmsGraph.Cli.Tests;

/// <summary>The project's own folder.</summary>
internal static class Project
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ArmsGraph.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
