namespace ArmsGraph.Json;

/// <summary>Writes a file so that there is the old one or the new one, never a torn one: beside it first, then moved over it in one step.</summary>
public static class AtomicFile
{
    /// <summary>Writes a file. On any error or cancellation the old file stands and nothing is left beside it; a process that is killed may leave its unfinished copy.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="DirectoryNotFoundException">The folder of the file does not exist; it is not made.</exception>
    /// <exception cref="UnauthorizedAccessException">The file is read-only, or may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var target = Path.GetFullPath(path);
        if (new FileInfo(target).LinkTarget is not null && File.ResolveLinkTarget(target, returnFinalTarget: true) is { } link)
        {
            target = link.FullName;
        }

        if (!Directory.Exists(Path.GetDirectoryName(target)))
        {
            throw new DirectoryNotFoundException($"cannot write {target}: there is no such folder");
        }

        if (File.Exists(target) && File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
        {
            throw new UnauthorizedAccessException($"cannot write {target}: the file is read-only"); // a move over it would not ask, and a user above all rights is never asked
        }

        if (IsDevice(target))
        {
            using var device = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            write(device);
            return;
        }

        var beside = $"{target}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>A pipe or a device is written to, never replaced.</summary>
    private static bool IsDevice(string target)
    {
        if (!File.Exists(target))
        {
            return false;
        }

        if (target.StartsWith("/dev/", StringComparison.Ordinal))
        {
            return true;
        }

        using var probe = File.OpenHandle(target, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        using var stream = new FileStream(probe, FileAccess.ReadWrite, bufferSize: 0);
        return !stream.CanSeek;
    }
}
