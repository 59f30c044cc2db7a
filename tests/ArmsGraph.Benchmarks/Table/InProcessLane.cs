namespace ArmsGraph.Benchmarks.Table;

/// <summary>One who answers in this process. CPU time is the process's, user and system, what its collector and compiler take included.</summary>
internal sealed class InProcessLane : Lane
{
    private const double LeastMilliseconds = 30;
    private const double WarmMilliseconds = 300;
    private const double Steady = 0.05;
    private const double MostMilliseconds = 4000;
    private const int LeastPasses = 2;

    private readonly Func<int, CancellationToken, Tally> _ask;
    private double _estimate;

    /// <param name="name">Who it is.</param>
    /// <param name="kin">See <see cref="Lane.Kin"/>.</param>
    /// <param name="count">The most questions of a round.</param>
    /// <param name="ask">Answers the question of a number, from 0.</param>
    public InProcessLane(string name, string kin, int count, Func<int, CancellationToken, Tally> ask)
        : base(name, kin, count) => _ask = ask;

    /// <summary>What goes before each round and is not timed.</summary>
    public Action? Before { get; init; }

    /// <summary>What one question comes to, known once it was answered.</summary>
    public Func<double>? WorkDone { get; init; }

    /// <summary>How long one question may take before the lane is left out.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    private static double Now => Environment.CpuUsage.TotalTime.TotalMilliseconds;

    public override void Prepare(double budget, bool isWarm)
    {
        var most = Count;
        try
        {
            Count = 1;
            _estimate = Time(1);
            while (Count < most && _estimate * 2 < budget)
            {
                Count = Math.Min(most, Count * 2);
                _estimate = Time(1);
            }

            if (isWarm)
            {
                Warm();
            }
        }
        catch (OperationCanceledException)
        {
            Missing = FormattableString.Invariant($"over {Patience.TotalSeconds} s for one question");
        }
    }

    /// <summary>All its questions, once.</summary>
    public Tally Answer()
    {
        using var patience = new CancellationTokenSource(Patience * Count);
        var tally = default(Tally);
        for (var question = 0; question < Count; question++)
        {
            tally += _ask(question, patience.Token);
        }

        return tally;
    }

    public override Lane At(int count) => new InProcessLane(Name, Kin, count, _ask) { Before = Before, WorkDone = WorkDone, Patience = Patience, _estimate = _estimate * count / Count, Missing = Missing };

    protected override Sample? Sample()
    {
        Before?.Invoke();
        var times = Before is null ? Math.Max(1, (int)(LeastMilliseconds / Math.Max(_estimate, 0.001))) : 1;
        var start = Now;
        var tally = default(Tally);
        for (var i = 0; i < times; i++)
        {
            tally = Answer();
        }

        var milliseconds = (Now - start) / times;
        Work = WorkDone?.Invoke() ?? 1;
        return new Sample(milliseconds / Count, tally);
    }

    private double Time(int times)
    {
        Before?.Invoke();
        var start = Now;
        for (var i = 0; i < times; i++)
        {
            Answer();
        }

        return (Now - start) / times;
    }

    /// <summary>Until the compiler has seen what is hot and has made it again: two passes take as long, or much time was spent on it.</summary>
    private void Warm()
    {
        var (before, spent) = (double.MaxValue, _estimate);
        for (var pass = 0; spent < MostMilliseconds && (pass < LeastPasses || Math.Abs(before - _estimate) > Steady * before); pass++)
        {
            var times = Math.Max(1, (int)(WarmMilliseconds / Math.Max(_estimate, 0.001)));
            before = _estimate;
            _estimate = Time(times);
            spent += _estimate * times;
            Thread.Sleep(150);
        }
    }
}
