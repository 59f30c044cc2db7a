namespace ArmsGraph.Benchmarks.Table;

/// <summary>One who answers the questions of a row, and how long that took in each round. Only lanes of one number of questions are compared.</summary>
internal abstract class Lane(string name, string kin, int count)
{
    private readonly List<double> _milliseconds = [];

    /// <summary>Who it is.</summary>
    public string Name { get; } = name;

    /// <summary>Lanes of one kin answer the very same question: their tallies have to be equal.</summary>
    public string Kin { get; } = kin;

    /// <summary>How many questions of the set one round takes, from the first on.</summary>
    public int Count { get; protected set; } = count;

    /// <summary>What one question comes to where lanes differ in that: transfers, bytes; else one.</summary>
    public double Work { get; protected set; } = 1;

    /// <summary>Why nothing was measured; null where something was.</summary>
    public string? Missing { get; protected set; }

    /// <summary>What was found in the last round.</summary>
    public Tally Tally { get; private set; }

    /// <summary>CPU milliseconds for one question.</summary>
    public double Median => _milliseconds.Count == 0 ? double.NaN : _milliseconds.Order().ElementAt(_milliseconds.Count / 2);

    /// <summary>CPU milliseconds for one unit of work.</summary>
    public double PerWork => Median / Work;

    public int Rounds => _milliseconds.Count;

    /// <summary>Warms up, and finds out how many questions fit into a round.</summary>
    /// <param name="budget">CPU milliseconds.</param>
    /// <param name="isWarm">Whether the compiler is waited for; without it, times mean nothing.</param>
    public virtual void Prepare(double budget, bool isWarm)
    {
    }

    /// <summary>One more round, unless those that were took long enough together.</summary>
    public void Measure(double budget)
    {
        if (Missing is null && (Rounds == 0 || _milliseconds.Sum() * Count < budget) && Sample() is { } sample)
        {
            _milliseconds.Add(sample.Milliseconds);
            Tally = sample.Tally;
        }
    }

    /// <summary>The same for the first questions only.</summary>
    public abstract Lane At(int count);

    protected abstract Sample? Sample();
}
