namespace ArmsGraph.Query.Reach;

/// <summary>How the latest moment that still meets a deadline is carried back over legs under one order: <see cref="IClock"/> the other way.</summary>
internal interface IDeadline
{
    /// <summary>The moment that stands for a day's end.</summary>
    int EndOf(int day);

    /// <summary>The latest moment at which goods may be ready for a leg that they have to have passed by one; none where they miss it.</summary>
    int? Pass(int code, int latest);

    /// <summary>The latest moment at which goods may have passed the leg before one that a source says followed.</summary>
    int? Follow(int code, int before, int latest);

    /// <summary>The latest moment of a first leg.</summary>
    int? Start(int code, int latest);
}
