using ArmsGraph.Model;

namespace ArmsGraph.Query.Consent;

/// <summary>Who has a system: certain ones first, then by id.</summary>
public sealed class HoldersAnswer : RankedAnswer<HoldersQuestion, Holder>
{
    internal HoldersAnswer(HoldersQuestion question, EntityId system, EquatableList<Holder> holders)
        : base(question, holders, Completeness.Complete) => System = system;

    /// <summary>The system or category.</summary>
    public EntityId System { get; }
}
