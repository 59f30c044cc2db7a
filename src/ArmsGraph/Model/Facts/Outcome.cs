namespace ArmsGraph.Model.Facts;

/// <summary>What became of a transfer, apart from how far it has come.</summary>
public enum Outcome
{
    /// <summary>Going on, or done.</summary>
    Open,

    /// <summary>Halted for now.</summary>
    Suspended,

    /// <summary>Given up: in no route unless asked for.</summary>
    Cancelled,
}
