namespace ArmsGraph.Model.Entities;

/// <summary>A state, present or past. It stands for its organs.</summary>
public sealed record State : Party
{
    internal override string Kind => "state";
}
