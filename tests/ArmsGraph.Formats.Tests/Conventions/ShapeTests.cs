using System.Reflection;
using System.Runtime.CompilerServices;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Conventions;

/// <summary>What holds for every type and file of the package.</summary>
public sealed class ShapeTests
{
    private const int LongestFile = 300;

    private static readonly Assembly Package = typeof(Registers).Assembly;

    private static readonly string Source = Path.Combine(Shared.Root, "src", "ArmsGraph.Formats");

    private static IEnumerable<string> Files =>
        Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories).Where(file => Short(file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj")).Order(StringComparer.Ordinal);

    [Test]
    public void The_namespace_of_a_file_is_its_folder() => Assert.That(
        Files.Where(file => !File.ReadLines(file).Contains($"namespace {NamespaceOf(file)};", StringComparer.Ordinal)).Select(Short), Is.Empty);

    [Test]
    public void No_file_is_long() => Assert.That(Files.Where(file => File.ReadLines(file).Count() > LongestFile).Select(Short), Is.Empty);

    [Test]
    public void Folders_lie_at_most_two_deep() => Assert.That(Files.Where(file => Short(file).Split(Path.DirectorySeparatorChar).Length > 3).Select(Short), Is.Empty);

    [Test]
    public void What_is_public_is_not_set() => Assert.That(
        Package.GetExportedTypes().SelectMany(type => type.GetProperties().Where(p => p.DeclaringType == type && p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))).Select(p => $"{type.Name}.{p.Name}")),
        Is.Empty);

    /// <summary>Comments know nothing of imports, and reading knows nothing at all but files; what imports share knows no register; a register's folder knows no other register's.</summary>
    [Test]
    public void Namespaces_stand_on_what_lies_below_them()
    {
        string[] registers = ["Import.Sipri", "Import.Kiel", "Import.Unroca", "Import.Mapped"];
        var wrong = from file in Files
                    let own = NamespaceOf(file)["ArmsGraph.Formats".Length..].TrimStart('.')
                    from line in File.ReadLines(file)
                    where line.StartsWith("using ArmsGraph.Formats.", StringComparison.Ordinal)
                    let used = line["using ArmsGraph.Formats.".Length..].TrimEnd(';')
                    where (own == "Import" && used.StartsWith("Import.", StringComparison.Ordinal)) || own == "Reading" || (own.StartsWith("Comments", StringComparison.Ordinal) && !used.StartsWith("Comments", StringComparison.Ordinal)) || (registers.Contains(own, StringComparer.Ordinal) && registers.Contains(used, StringComparer.Ordinal))
                    select $"{Short(file)}: {line}";
        Assert.That(wrong, Is.Empty);
    }

    private static string NamespaceOf(string file) =>
        string.Join('.', Path.GetDirectoryName(Short(file))!.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Prepend("ArmsGraph.Formats"));

    private static string Short(string file) => Path.GetRelativePath(Source, file);
}
