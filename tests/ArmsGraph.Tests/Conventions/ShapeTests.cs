using System.Reflection;
using System.Runtime.CompilerServices;
using NUnit.Framework;

namespace ArmsGraph.Tests.Conventions;

/// <summary>What holds for every type and file of the library.</summary>
public sealed class ShapeTests
{
    private const int LongestFile = 300;

    private static readonly Assembly Library = typeof(TransferGraph).Assembly;

    private static readonly string Source = Path.Combine(Shared.Root, "src", "ArmsGraph");

    private static IEnumerable<string> Files => Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories).Where(file => !IsMade(file)).Order(StringComparer.Ordinal);

    /// <summary>A record's own copy constructor has to be protected; it makes no new kind.</summary>
    [Test]
    public void Nobody_else_can_add_to_a_hierarchy() => Assert.That(
        Library.GetExportedTypes().Where(type => !type.IsSealed && !type.IsInterface)
            .SelectMany(type => type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(made => made.IsPublic || (!made.IsFamilyAndAssembly && !made.IsAssembly && !IsCopy(made))).Select(made => made.DeclaringType!.FullName),
        Is.Empty);

    [Test]
    public void What_is_public_is_not_set() => Assert.That(
        Library.GetExportedTypes().SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly).Where(p => p.SetMethod is { IsPublic: true } set && !IsInit(set)).Select(p => $"{type.Name}.{p.Name}")), Is.Empty);

    [Test]
    public void What_is_public_has_no_fields_that_change() => Assert.That(
        Library.GetExportedTypes().SelectMany(type => type.GetFields().Where(f => !f.IsInitOnly && !f.IsLiteral && !type.IsEnum).Select(f => $"{type.Name}.{f.Name}")), Is.Empty);

    [Test]
    public void What_is_public_stands_in_a_file_of_its_name_in_the_folder_of_its_namespace() => Assert.That(
        Library.GetExportedTypes().Where(type => !type.IsNested).Where(type => !File.Exists(FileOf(type))).Select(type => type.FullName), Is.Empty);

    [Test]
    public void A_file_holds_one_public_type()
    {
        var nested = Library.GetExportedTypes().Where(type => !type.IsNested).GroupBy(FileOf, StringComparer.Ordinal).Where(file => file.Select(Simple).Distinct(StringComparer.Ordinal).Count() > 1);
        Assert.That(nested.Select(file => file.Key), Is.Empty);
    }

    [Test]
    public void The_namespace_of_a_file_is_its_folder() => Assert.That(
        Files.Where(file => !File.ReadLines(file).Contains($"namespace {NamespaceOf(file)};", StringComparer.Ordinal)).Select(Short), Is.Empty);

    [Test]
    public void No_file_is_long() => Assert.That(Files.Where(file => File.ReadLines(file).Count() > LongestFile).Select(Short), Is.Empty);

    [Test]
    public void Nothing_is_named_after_nothing() => Assert.That(
        Library.GetTypes().Select(type => type.FullName!).Where(name => new[] { "Util", "Helper", "Common.", "Misc" }.Any(word => name.Contains(word, StringComparison.Ordinal))), Is.Empty);

    [Test]
    public void Folders_lie_at_most_two_deep() => Assert.That(Files.Where(file => Path.GetRelativePath(Source, file).Split(Path.DirectorySeparatorChar).Length > 3).Select(Short), Is.Empty);

    [Test]
    public void Files_have_no_regions_and_nothing_left_to_do() => Assert.That(
        Files.Where(file => File.ReadAllText(file) is var text && (text.Contains("#region", StringComparison.Ordinal) || text.Contains("TO" + "DO", StringComparison.Ordinal))).Select(Short), Is.Empty);

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsCopy(ConstructorInfo made) => made.IsFamily && made.GetParameters() is [var only] && only.ParameterType == made.DeclaringType;

    private static string Simple(Type type) => type.Name.Split('`')[0];

    private static string FileOf(Type type) =>
        Path.Combine([Source, .. type.Namespace!.Split('.').Skip(1), $"{Simple(type)}.cs"]);

    private static string NamespaceOf(string file) =>
        string.Join('.', Path.GetDirectoryName(Path.GetRelativePath(Source, file))!.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Prepend("ArmsGraph"));

    private static string Short(string file) => Path.GetRelativePath(Source, file);

    private static bool IsMade(string file) => Short(file).Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj";
}
