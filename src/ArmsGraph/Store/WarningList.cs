using ArmsGraph.Diagnostics;

namespace ArmsGraph.Store;

/// <summary>What is doubtful in the data; keeps the first warnings and counts the rest, so that a million of them are no million texts.</summary>
internal sealed class WarningList
{
    public const int Most = 10_000;

    private int _more;

    public List<Diagnostic> Kept { get; } = [];

    /// <summary>Whether further warnings need no text.</summary>
    public bool IsFull => Kept.Count >= Most;

    public void Count(int more) => _more += more;

    /// <summary>Lets go of those that were added beyond the most.</summary>
    public void Cap()
    {
        if (Kept.Count > Most)
        {
            Count(Kept.Count - Most);
            Kept.RemoveRange(Most, Kept.Count - Most);
        }
    }

    /// <summary>Tells how many were let go.</summary>
    public void Seal()
    {
        if (_more > 0)
        {
            Kept.Add(new Diagnostic(Texts.More, Severity.Warning, Kept[^1].Position, FormattableString.Invariant($"{_more} more warnings are not shown")));
        }

        Kept.TrimExcess();
    }
}
