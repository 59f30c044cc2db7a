namespace ArmsGraph.Diagnostics;

/// <summary>Fact documents were refused: nothing of them is in any graph. Holds every fault that was found.</summary>
public sealed class FactDocumentException : Exception
{
    /// <summary>Creates the exception from its faults.</summary>
    /// <param name="diagnostics">The faults, at least one.</param>
    public FactDocumentException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics)) => Diagnostics = diagnostics;

    /// <summary>All faults, in the ordinal order of files, and of places in them.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
