namespace ArmsGraph.Diagnostics;

/// <summary>Collects the faults of one load, so that all are reported together; keeps the first of them and counts the rest.</summary>
internal sealed class FaultList
{
    public const int Most = 100;

    private readonly List<Diagnostic> _faults = [];

    public FaultList()
    {
    }

    /// <summary>Goes on from what another list holds, and leaves that one as it is.</summary>
    public FaultList(FaultList other) => (_faults, Count) = ([.. other._faults], other.Count);

    /// <summary>How many were added, kept or not.</summary>
    public int Count { get; private set; }

    public void Add(string code, Position position, string message)
    {
        if (Count++ < Most)
        {
            _faults.Add(new Diagnostic(code, Severity.Error, position, message));
        }
    }

    public void ThrowIfAny()
    {
        if (Count == 0)
        {
            return;
        }

        List<Diagnostic> told = [.. _faults.OrderBy(f => f.Position.File, StringComparer.Ordinal).ThenBy(f => f.Position.Line).ThenBy(f => f.Position.Column)];
        if (Count > Most)
        {
            told.Add(new Diagnostic(Texts.More, Severity.Error, told[^1].Position, FormattableString.Invariant($"{Count - Most} more faults are not shown")));
        }

        throw new FactDocumentException([.. told]);
    }
}
