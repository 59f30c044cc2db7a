using System.Text;

namespace ArmsGraph.Cli;

/// <summary>Where a run reads and writes: data on output, messages on error, when it is to stop, and whether somebody watches the error stream.</summary>
internal sealed record Terminal(Stream Input, StreamWriter Output, StreamWriter Error, CancellationToken Cancellation, bool IsErrorScreen = false)
{
    /// <summary>UTF-8 without a mark, lines ended by LF.</summary>
    public static StreamWriter Text(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 14) { NewLine = "\n" };
}
