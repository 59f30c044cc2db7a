namespace ArmsGraph.Model.Entities;

/// <summary>Somebody who can speak: a party or a person.</summary>
public abstract record Actor : Entity
{
    private protected Actor()
    {
    }
}
