namespace ArmsGraph.Benchmarks.Data;

/// <summary>Numbers that look drawn and are the same on every machine: SplitMix64.</summary>
internal sealed class Draws(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state = seed;

    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    /// <summary>From 0, below the bound.</summary>
    public int Below(int bound) => (int)((Mix(_state += Step) >> 32) * (ulong)bound >> 32);

    /// <summary>Whether something of so many in a thousand comes about.</summary>
    public bool InThousand(int chance) => Below(1000) < chance;
}
