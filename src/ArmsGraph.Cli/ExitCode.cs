using ArmsGraph.Diagnostics;

namespace ArmsGraph.Cli;

/// <summary>What a run ends with; stable.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Failure = 1;
    public const int Usage = 2;
    public const int InvalidData = 3;
    public const int UnknownName = 4;
    public const int Cancelled = 130;

    /// <summary>Of refused documents: a failure where one could not be read at all, else invalid data.</summary>
    public static int Of(IEnumerable<Diagnostic> faults) => faults.Any(fault => fault.Code == Diagnostic.Unreadable) ? Failure : InvalidData;
}
