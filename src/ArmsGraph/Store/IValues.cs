namespace ArmsGraph.Store;

/// <summary>Values, each named by a small number from 1 on; 0 is none.</summary>
internal interface IValues<out T>
{
    /// <summary>One more than the largest number.</summary>
    int Count { get; }

    T? this[int code] { get; }
}
