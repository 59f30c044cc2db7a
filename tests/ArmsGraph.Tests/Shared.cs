using NUnit.Framework;

namespace ArmsGraph.Tests;

/// <summary>Places outside the tests: the project's own folder, and the samples beside it that are not part of it.</summary>
internal static class Shared
{
    public static string Root { get; } = FindRoot();

    /// <summary>A path among the samples beside the project; a test that needs it and does not find it says so and is skipped.</summary>
    public static string Sample(string path)
    {
        var full = Path.Combine(Root, "..", "shared", path);
        if (!Path.Exists(full))
        {
            TestContext.Progress.WriteLine($"NOT CHECKED: {path} is not beside the project");
            Assert.Ignore($"{path} is not beside the project: nothing was checked");
        }

        return full;
    }

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
