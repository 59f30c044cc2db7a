namespace ArmsGraph.Query.Consent;

/// <summary>Question 19: which components are inside a system, at any depth, who makes them, and whose consent does it take to pass the system to a destination?</summary>
public sealed record ExposureQuestion : Question
{
    /// <summary>The system: id or name.</summary>
    public required string System { get; init; }

    /// <summary>To whom it would go: id or name.</summary>
    public required string Destination { get; init; }

    /// <summary>Who would pass it on; null is the state of the system's first maker.</summary>
    public string? Holder { get; init; }
}
