namespace ArmsGraph.Model;

/// <summary>A typed id: text that names one thing in a graph.</summary>
/// <typeparam name="TSelf">The id's own type.</typeparam>
public interface IId<TSelf> where TSelf : struct, IId<TSelf>
{
    /// <summary>The id as written.</summary>
    string Text { get; }

    /// <summary>The id with that text; no check that anything bears it.</summary>
    static abstract TSelf Of(string text);
}
