using System.Text;
using ArmsGraph.Json;
using NUnit.Framework;

namespace ArmsGraph.Tests.Json;

public sealed class AtomicFileTests
{
    private string _folder = "";

    private string Target => Path.Combine(_folder, "facts.json");

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("armsgraph-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_new_file_is_whole_and_stands_alone()
    {
        AtomicFile.Write(Target, Text("new"));
        Assert.That(File.ReadAllText(Target), Is.EqualTo("new"));
        Assert.That(Files(), Is.EqualTo(new[] { Target }));
    }

    [Test]
    public void A_shorter_file_replaces_a_longer_one_wholly()
    {
        File.WriteAllText(Target, "something much longer");
        AtomicFile.Write(Target, Text("new"));
        Assert.That(File.ReadAllText(Target), Is.EqualTo("new"));
    }

    [Test]
    public void A_read_only_file_is_not_replaced()
    {
        File.WriteAllText(Target, "old");
        File.SetAttributes(Target, FileAttributes.ReadOnly);
        Assert.That(() => AtomicFile.Write(Target, Text("new")), Throws.InstanceOf<UnauthorizedAccessException>());
        Assert.That((File.ReadAllText(Target), Files().Length), Is.EqualTo(("old", 1)));
        File.SetAttributes(Target, FileAttributes.Normal);
    }

    [Test]
    public void A_writer_that_fails_leaves_the_old_file() => AssertOldStands<InvalidOperationException>(stream =>
    {
        Text("half")(stream);
        throw new InvalidOperationException();
    });

    [Test]
    public void A_full_disk_leaves_the_old_file() => AssertOldStands<IOException>(stream =>
    {
        stream.Write(new byte[1 << 16]);
        stream.Flush();
        throw new IOException("No space left on device");
    });

    [Test]
    public void A_cancelled_writer_leaves_the_old_file() => AssertOldStands<OperationCanceledException>(stream =>
    {
        Text("half")(stream);
        throw new OperationCanceledException();
    });

    [Test]
    public void A_writer_that_fails_leaves_no_new_file()
    {
        Assert.That(() => AtomicFile.Write(Target, _ => throw new InvalidOperationException()), Throws.InvalidOperationException);
        Assert.That(Files(), Is.Empty);
    }

    [Test]
    [Platform(Exclude = "Win")]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void A_file_keeps_its_mode()
    {
        File.WriteAllText(Target, "old");
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(Target, mode);
        AtomicFile.Write(Target, Text("new"));
        Assert.That(File.GetUnixFileMode(Target), Is.EqualTo(mode));
    }

    [TestCase(true)]
    [TestCase(false)]
    [Platform(Exclude = "Win")]
    public void A_link_stays_and_what_it_points_to_changes(bool exists)
    {
        var link = Path.Combine(_folder, "link.json");
        File.CreateSymbolicLink(link, "facts.json");
        if (exists)
        {
            File.WriteAllText(Target, "old");
        }

        AtomicFile.Write(link, Text("new"));
        Assert.That(new FileInfo(link).LinkTarget, Is.EqualTo("facts.json"));
        Assert.That(File.ReadAllText(Target), Is.EqualTo("new"));
        Assert.That(Files(), Is.EquivalentTo(new[] { link, Target }));
    }

    [Test]
    public void A_missing_folder_is_told_and_not_made()
    {
        var path = Path.Combine(_folder, "missing", "facts.json");
        Assert.That(() => TransferGraph.Seeds.SaveJson(path), Throws.TypeOf<DirectoryNotFoundException>().With.Message.Contains(path));
        Assert.That(Directory.EnumerateFileSystemEntries(_folder), Is.Empty);
    }

    [Test]
    public void A_folder_is_no_file()
    {
        var path = Directory.CreateDirectory(Path.Combine(_folder, "folder")).FullName;
        Assert.That(() => AtomicFile.Write(path, Text("new")), Throws.InstanceOf<IOException>().Or.InstanceOf<UnauthorizedAccessException>());
        Assert.That(Directory.EnumerateFileSystemEntries(_folder), Is.EqualTo(new[] { path }));
    }

    [Test]
    public void A_path_may_be_relative_to_the_working_folder()
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), Target);
        TransferGraph.Seeds.SaveJson(relative);
        Assert.That(TransferGraph.Load(Target).Claims, Is.EqualTo(TransferGraph.Seeds.Claims));
    }

    private static Action<Stream> Text(string text) => stream => stream.Write(Encoding.UTF8.GetBytes(text));

    private void AssertOldStands<T>(Action<Stream> write) where T : Exception
    {
        File.WriteAllText(Target, "old");
        Assert.That(() => AtomicFile.Write(Target, write), Throws.InstanceOf<T>());
        Assert.That(File.ReadAllText(Target), Is.EqualTo("old"));
        Assert.That(Files(), Is.EqualTo(new[] { Target }));
    }

    private string[] Files() => Directory.GetFiles(_folder);
}
