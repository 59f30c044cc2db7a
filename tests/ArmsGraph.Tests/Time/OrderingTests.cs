using ArmsGraph.Time;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Time;

/// <summary>Ordering against an oracle that enumerates moments in half-days, two events of one day in either order.</summary>
public sealed class OrderingTests
{
    private const int Before = -8;
    private const int After = 20;

    [Test]
    public void A_possible_order_is_one_in_which_each_leg_finds_a_moment() =>
        Chains(Gen.OneOf(Windows.Select(Extent.At), Unbounded.Select(Extent.At), Extents)).Sample((legs, lag) =>
            Possible(legs, lag) == SomeChoice(legs, lag, 0, 2 * Before), iter: 2_000, print: Print);

    [Test]
    public void A_certain_order_of_windows_is_one_that_no_choice_of_moments_breaks() =>
        Chains(Windows.Select(Extent.At)).Sample((legs, lag) =>
            Certain(legs, lag) == EveryDating(legs, lag, [], oneMoment: true), iter: 2_000, print: Print);

    [Test]
    public void A_certain_order_of_windows_is_one_in_which_each_ends_before_the_next_begins() =>
        Chains(Gen.OneOf(Windows, Unbounded).Select(Extent.At)).Sample((legs, lag) =>
            Certain(legs, lag) == Enumerable.Range(1, legs.Length - 1).All(i =>
                legs[i - 1].Last.Hi != Window.NoEnd && legs[i].First.Lo != Window.NoStart && legs[i - 1].Last.Hi + lag <= legs[i].First.Lo), iter: 2_000, print: Print);

    [Test]
    public void A_certain_order_of_extents_is_one_in_which_every_dating_lets_goods_pass_at_a_first_or_last_moment() =>
        Chains(Extents).Sample((legs, lag) => Certain(legs, lag) == EveryDating(legs, lag, [], oneMoment: false), iter: 2_000, print: Print);

    [Test]
    public void What_is_certain_is_possible() =>
        Chains(Gen.OneOf(Windows.Select(Extent.At), Unbounded.Select(Extent.At), Extents)).Sample((legs, lag) => !Certain(legs, lag) || Possible(legs, lag), iter: 2_000, print: Print);

    [Test]
    public void Neighbours_that_fit_in_pairs_do_not_make_a_chain()
    {
        Extent[] legs = [Years(2012, 2014), Years(2010, 2013), Years(2010, 2012)];

        Assert.That(Possible(legs[..2], 0), Is.True);
        Assert.That(Possible(legs[1..], 0), Is.True);
        Assert.That(Possible(legs, 0), Is.False);
    }

    [Test]
    public void Two_legs_of_one_day_or_one_year_are_possible_in_either_order_and_certain_in_none()
    {
        var day = PartialDate.Parse("2014-05-01").Timing;
        var year = PartialDate.Parse("2014").Timing;

        Assert.That(Possible([day.Possible, day.Possible], 0), Is.True);
        Assert.That(Certain([day.Certain, day.Certain], 0), Is.False);
        Assert.That(Possible([year.Possible, day.Possible, year.Possible], 0), Is.True);
        Assert.That(Certain([year.Certain, day.Certain], 0), Is.False);
    }

    [Test]
    public void A_qualified_date_is_possible_a_unit_earlier_and_certain_nowhere()
    {
        var (first, second) = (PartialDate.Parse("2014").Timing, PartialDate.Parse("2013?").Timing);

        Assert.That(Possible([first.Possible, second.Possible], 0), Is.True);
        Assert.That(Certain([PartialDate.Parse("1999").Timing.Certain, second.Certain], 0), Is.False);
    }

    [Test]
    public void The_first_leg_is_free_and_the_lag_lies_between_legs()
    {
        Extent[] legs = [Extent.At(new Window(0, 1)), Extent.At(new Window(3, 4))];

        Assert.That(Certain(legs, 2), Is.True);
        Assert.That(Certain(legs, 3), Is.False);
        Assert.That(Possible(legs, 3), Is.True);
        Assert.That(Possible(legs, 4), Is.False);
        Assert.That(Certain([Extent.Always], 1_000), Is.True);
    }

    [Test]
    public void Goods_that_are_there_when_an_extent_begins_pass_with_its_first_moment_and_else_with_its_last()
    {
        var series = Extent.Between(new Window(1, 2), new Window(5, 6));
        Extent[] early = [Extent.At(new Window(0, 1)), series, Extent.At(new Window(2, 3))];
        Extent[] late = [Extent.At(new Window(0, 2)), series, Extent.At(new Window(6, 7))];
        Extent[] tooLate = [Extent.At(new Window(0, 2)), series, Extent.At(new Window(5, 7))];

        Assert.That(Certain(early, 0), Is.True);
        Assert.That(Certain(late, 0), Is.True);
        Assert.That(Certain(tooLate, 0), Is.False);
        Assert.That(Possible(tooLate, 0), Is.True);
    }

    [Test]
    public void Inside_one_transfer_the_moment_moves_on_and_no_date_is_tested()
    {
        var leg = Extent.At(new Window(3, 5));

        Assert.That(Ordering.PossibleInside(leg, 9), Is.EqualTo(9));
        Assert.That(Ordering.PossibleInside(leg, 1), Is.EqualTo(3));
        Assert.That(Ordering.CertainInside(leg, leg, 9), Is.EqualTo(9));
        Assert.That(Ordering.CertainInside(leg, leg, 1), Is.EqualTo(5));
    }

    [Test]
    public void A_lag_does_not_carry_a_moment_over_the_end_of_time() =>
        Assert.That(Ordering.Possible(Extent.At(new Window(0, Window.NoEnd)), Window.NoEnd - 1, int.MaxValue), Is.Null);

    private static Gen<Window> Windows => Gen.Select(Gen.Int[0, 7], Gen.Int[1, 3]).Select((lo, days) => new Window(lo, lo + days));

    private static Gen<Window> Unbounded => Gen.Select(Windows, Gen.Int[1, 3])
        .Select((w, open) => new Window((open & 1) != 0 ? Window.NoStart : w.Lo, (open & 2) != 0 ? Window.NoEnd : w.Hi));

    private static Gen<Extent> Extents => Gen.Select(Gen.Int[0, 7], Gen.Int[1, 2], Gen.Int[0, 4], Gen.Int[1, 2])
        .Select((lo, days, later, lastDays) => Extent.Between(new Window(lo, lo + days), new Window(lo + later, lo + later + lastDays)));

    private static Gen<(Extent[] Legs, int Lag)> Chains(Gen<Extent> leg) => Gen.Select(leg.Array[1, 3], Gen.Int[0, 2]);

    private static Extent Years(int first, int end) => Extent.At(new Window(Calendar.DayNumber(first, 1, 1), Calendar.DayNumber(end, 1, 1)));

    private static bool Possible(Extent[] legs, int lag) =>
        legs.Aggregate((int?)Window.NoStart, (ready, leg) => ready is { } t ? Ordering.Possible(leg, t, lag) : null) is not null;

    private static bool Certain(Extent[] legs, int lag) =>
        legs.Aggregate((int?)Window.NoStart, (ready, leg) => ready is { } t ? Ordering.Certain(leg, t, lag) : null) is not null;

    private static bool SomeChoice(Extent[] legs, int lag, int next, int ready) =>
        next == legs.Length || HalfDays(legs[next].Hull).Any(moment => moment >= ready && SomeChoice(legs, lag, next + 1, moment + (2 * lag)));

    private static bool EveryDating(Extent[] legs, int lag, (int First, int Last)[] dated, bool oneMoment)
    {
        if (dated.Length == legs.Length)
        {
            return SomePassage(dated, lag, 2 * Before);
        }

        var leg = legs[dated.Length];
        return HalfDays(leg.First).All(first => (oneMoment ? [first] : HalfDays(leg.Last).Where(last => last >= first))
            .All(last => EveryDating(legs, lag, [.. dated, (first, last)], oneMoment)));
    }

    private static bool SomePassage(ReadOnlySpan<(int First, int Last)> dated, int lag, int ready) =>
        dated.IsEmpty
        || (dated[0].First >= ready && SomePassage(dated[1..], lag, dated[0].First + (2 * lag)))
        || (dated[0].Last >= ready && SomePassage(dated[1..], lag, dated[0].Last + (2 * lag)));

    private static IEnumerable<int> HalfDays(Window window)
    {
        var (lo, hi) = (2 * Math.Max(window.Lo, Before), 2 * Math.Min(window.Hi, After));
        return Enumerable.Range(lo, hi - lo);
    }

    private static string Print((Extent[] Legs, int Lag) chain) =>
        $"lag {chain.Lag}: {string.Join(" then ", chain.Legs.Select(l => $"[{l.First.Lo},{l.First.Hi})/[{l.Last.Lo},{l.Last.Hi})"))}";
}
