using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Query.Consent;

/// <summary>The components of a system, the shallow ones first; and who would pass it on.</summary>
public sealed class ExposureAnswer : RankedAnswer<ExposureQuestion, ComponentExposure>
{
    internal ExposureAnswer(ExposureQuestion question, EntityId system, EntityId? holder, EntityId destination, EquatableList<ComponentExposure> components, Completeness completeness)
        : base(question, components, completeness) => (System, Holder, Destination) = (system, holder, destination);

    /// <summary>The system.</summary>
    public EntityId System { get; }

    /// <summary>Who would pass it on; null where no maker of the system is known.</summary>
    public EntityId? Holder { get; }

    /// <summary>To whom.</summary>
    public EntityId Destination { get; }

    /// <summary>The weakest consent over all components; null where none is known to be asked for.</summary>
    public ConsentStatus? Status => this.SelectMany(component => component.Consents).ToList() is { Count: > 0 } steps ? new ConsentChain([.. steps]).Status : null;
}
