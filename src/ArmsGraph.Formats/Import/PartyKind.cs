namespace ArmsGraph.Formats.Import;

/// <summary>What a name is taken to be where nobody is known by it.</summary>
internal enum PartyKind
{
    State,
    Organisation,
    Company,
    ArmedGroup,
}
