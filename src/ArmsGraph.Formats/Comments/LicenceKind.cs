namespace ArmsGraph.Formats.Comments;

/// <summary>What another state than the supplier does to make whole goods.</summary>
public enum LicenceKind
{
    /// <summary>It produces them, under licence or without the word.</summary>
    Production,

    /// <summary>It assembles them, from kits for instance.</summary>
    Assembly,

    /// <summary>One of both; the comment leaves open which.</summary>
    Unknown,
}
