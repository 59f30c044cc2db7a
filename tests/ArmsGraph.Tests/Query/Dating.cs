using CsCheck;

namespace ArmsGraph.Tests.Query;

/// <summary>A half-open stretch of days, counted from the last day of 2019 as 0; the bounds of the model stand for an unbounded end.</summary>
internal sealed record Span(int Lo, int Hi)
{
    public static Span All { get; } = new(-6, 24);

    public IEnumerable<int> HalfDays => Enumerable.Range(2 * Lo, 2 * (Hi - Lo));

    public bool Holds(int halfDay) => halfDay >= 2 * Lo && halfDay < 2 * Hi;
}

/// <summary>A date as text, and what it means: the windows of its first and last moment, as widely and as surely as can be read.</summary>
internal sealed record Dating(string? Text, Span First, Span Last, Span SureFirst, Span SureLast)
{
    public static Dating None { get; } = new(null, Span.All, Span.All, Span.All, Span.All);

    public bool IsMoment => Text is null || !Text.Contains('/', StringComparison.Ordinal);

    public static Gen<Dating> Any { get; } = Gen.Frequency(
        (4, End.Select(e => At(e.Text, e.Wide, e.Sure))),
        (3, Gen.Select(End, End).Where((a, b) => a.Day <= b.Day).Select((a, b) => At($"[{a.Text}..{b.Text}]", Hull(a.Wide, b.Wide), Hull(a.Sure, b.Sure)))),
        (1, End.Select(a => At($"[{a.Text}..]", Hull(a.Wide, Span.All), Hull(a.Sure, Span.All)))),
        (1, End.Select(b => At($"[..{b.Text}]", Hull(Span.All, b.Wide), Hull(Span.All, b.Sure)))),
        (3, Gen.Select(End, End).Where((a, b) => a.Day <= b.Day).Select((a, b) => new Dating($"{a.Text}/{b.Text}", a.Wide, b.Wide, a.Sure, b.Sure))),
        (1, End.Select(a => new Dating($"{a.Text}/..", a.Wide, Span.All, a.Sure, Span.All))),
        (1, End.Select(b => new Dating($"/{b.Text}", Span.All, b.Wide, Span.All, b.Sure))),
        (1, Gen.Const(None)));

    private static Gen<(int Day, string Text, Span Wide, Span Sure)> End =>
        Gen.Select(Gen.Int[1, 6], Gen.Int[0, 7]).Select((day, qualifier) => qualifier == 0
            ? (day, $"2020-01-{day:00}?", new Span(day - 1, day + 2), Span.All)
            : (day, $"2020-01-{day:00}", new Span(day, day + 1), new Span(day, day + 1)));

    /// <summary>Not delivered at a known time, but announced: any time from then on.</summary>
    public Dating FromThenOn() => At(Text, new Span(First.Lo, Span.All.Hi), new Span(SureFirst.Lo, Span.All.Hi));

    public bool IsAsSureAs(Dating other) => SureFirst == other.SureFirst && SureLast == other.SureLast;

    private static Dating At(string? text, Span wide, Span sure) => new(text, wide, wide, sure, sure);

    private static Span Hull(Span a, Span b) => new(a.Lo, b.Hi);
}
