using NUnit.Framework;

namespace ArmsGraph.Formats.Tests;

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

        if (IsOverwritten(full))
        {
            TestContext.Progress.WriteLine($"NOT CHECKED: {path} beside the project has been overwritten with something else; restore it");
            Assert.Ignore($"{path} has been overwritten with something else: nothing was checked");
        }

        return full;
    }

    /// <summary>A table of a register is no JSON: what was made of it has been written over it.</summary>
    private static bool IsOverwritten(string path) => path.EndsWith(".csv", StringComparison.Ordinal) && File.Exists(path) && File.ReadLines(path).FirstOrDefault() is ['{', ..];

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
