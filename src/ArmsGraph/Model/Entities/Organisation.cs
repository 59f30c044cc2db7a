namespace ArmsGraph.Model.Entities;

/// <summary>An organisation of states, or another body that is no company: NATO, the United Nations.</summary>
public sealed record Organisation : Party
{
    internal override string Kind => "organisation";
}
