using System.Globalization;
using ArmsGraph.Formats.Import;

namespace ArmsGraph.Cli;

/// <summary>Tells on a screen how far a long import has come: rows, rows a second, time left. On anything else, and in the first half second, nothing.</summary>
internal sealed class ProgressLine(Terminal terminal, TimeProvider clock) : IProgress<ImportProgress>, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly long _start = clock.GetTimestamp();
    private TimeSpan _next = Patience;
    private string? _file;
    private TimeSpan _fileStart;
    private int _width;

    public void Report(ImportProgress value)
    {
        var now = clock.GetElapsedTime(_start);
        if (_file != value.File)
        {
            (_file, _fileStart) = (value.File, now);
        }

        if (!terminal.IsErrorScreen || now < _next)
        {
            return;
        }

        _next = now + Pause;
        Show(Text(value, now - _fileStart));
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        if (_width > 0)
        {
            Show("");
            terminal.Error.Write('\r');
            terminal.Error.Flush();
        }
    }

    private static string Text(ImportProgress value, TimeSpan elapsed)
    {
        var rate = elapsed > TimeSpan.Zero ? value.Rows / elapsed.TotalSeconds : 0;
        var left = value.TotalLines is { } all && value.Lines > 0 ? elapsed * ((double)(all - value.Lines) / value.Lines) : (TimeSpan?)null;
        return string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(value.File)}: {value.Rows:#,##0} rows, {rate:#,##0} a second{(left is { } time ? $", {Math.Ceiling(Math.Max(0, time.TotalSeconds)):0} s left" : "")}");
    }

    private void Show(string text)
    {
        terminal.Error.Write($"\r{text.PadRight(_width)}");
        terminal.Error.Flush();
        _width = text.Length;
    }
}
