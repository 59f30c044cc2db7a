namespace ArmsGraph.Benchmarks.Table;

/// <summary>One who answers in a process of its own, which times itself.</summary>
/// <param name="name">Who it is.</param>
/// <param name="kin">See <see cref="Lane.Kin"/>.</param>
/// <param name="count">How many questions it takes.</param>
/// <param name="run">Answers so many; also tells what one question comes to.</param>
internal sealed class ForeignLane(string name, string kin, int count, Func<int, (Sample Sample, double Work)> run) : Lane(name, kin, count)
{
    public override Lane At(int count) => new ForeignLane(Name, Kin, count, run);

    protected override Sample? Sample()
    {
        var (sample, work) = run(Count);
        Work = work;
        return sample;
    }
}
