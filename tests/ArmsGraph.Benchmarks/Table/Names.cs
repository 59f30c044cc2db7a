namespace ArmsGraph.Benchmarks.Table;

/// <summary>What those who answer are called in print.</summary>
internal static class Names
{
    public const string Ours = "ArmsGraph";
    public const string Yardstick = "yardstick";
    public const string QuikGraph = "QuikGraph";
    public const string QuikGraphTuned = "QuikGraph tuned";
    public const string Yen = "QuikGraph Yen";
    public const string OneByOne = "one by one";
    public const string OneDay = "one-day windows";
    public const string Enumeration = "full enumeration";
    public const string Utf8Reader = "Utf8JsonReader to columns";
    public const string Utf8Writer = "Utf8JsonWriter";
    public const string Networkx = "networkx";
}
