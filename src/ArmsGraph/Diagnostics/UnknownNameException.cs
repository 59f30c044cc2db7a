namespace ArmsGraph.Diagnostics;

/// <summary>A question names a party, goods or a fact that the graph does not know, or a name that several bear.</summary>
public sealed class UnknownNameException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="name">The name as asked.</param>
    /// <param name="expected">What was expected there, such as "party".</param>
    /// <param name="nearest">Known names that resemble it.</param>
    public UnknownNameException(string name, string expected, IReadOnlyList<string> nearest)
        : base(Texts.UnknownName(name, expected, nearest))
    {
        Name = name;
        Nearest = nearest;
    }

    /// <summary>The name as asked.</summary>
    public string Name { get; }

    /// <summary>Known names that resemble it, nearest first; may be empty.</summary>
    public IReadOnlyList<string> Nearest { get; }
}
