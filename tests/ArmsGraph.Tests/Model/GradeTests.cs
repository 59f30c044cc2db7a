using ArmsGraph.Model;
using NUnit.Framework;

namespace ArmsGraph.Tests.Model;

public sealed class GradeTests
{
    [TestCase("B2", Reliability.B, 2)]
    [TestCase("A1", Reliability.A, 1)]
    [TestCase("F6", Reliability.F, 6)]
    [TestCase("B", Reliability.B, 6)]
    [TestCase("2", Reliability.F, 2)]
    public void An_axis_that_is_left_out_is_not_judged(string text, Reliability reliability, int credibility)
    {
        Assert.That(Grade.TryParse(text, out var grade), Is.True);
        Assert.That(grade, Is.EqualTo(new Grade(reliability, credibility)));
    }

    [TestCase("")]
    [TestCase("G1")]
    [TestCase("b2")]
    [TestCase("B0")]
    [TestCase("B7")]
    [TestCase("2B")]
    [TestCase("B22")]
    [TestCase("AB")]
    [TestCase(" B2")]
    [TestCase("B 2")]
    public void What_is_no_grade_is_refused(string text) => Assert.That(Grade.TryParse(text, out _), Is.False);

    [TestCase("B2", "B2", true)]
    [TestCase("A1", "B2", true)]
    [TestCase("B3", "B2", false)]
    [TestCase("C2", "B2", false)]
    [TestCase("A6", "B2", false)]
    [TestCase("F1", "B2", false)]
    [TestCase("F6", "E5", false)]
    [TestCase("B6", "B", true)]
    [TestCase("F2", "2", true)]
    [TestCase("F6", "F6", true)]
    public void A_grade_meets_a_floor_on_both_axes_and_what_is_not_judged_meets_none(string text, string floor, bool meets)
    {
        Assert.That(Read(text).Meets(Read(floor)), Is.EqualTo(meets));
    }

    [TestCase("A3", "C1", "C3")]
    [TestCase("B2", "F6", "F6")]
    [TestCase("B2", "B2", "B2")]
    public void The_weaker_of_two_is_taken_axis_by_axis(string one, string other, string weaker)
    {
        Assert.That(Read(one).Weaker(Read(other)).ToString(), Is.EqualTo(weaker));
        Assert.That(Read(other).Weaker(Read(one)).ToString(), Is.EqualTo(weaker));
    }

    private static Grade Read(string text) => Grade.TryParse(text, out var grade) ? grade : throw new ArgumentException(text, nameof(text));
}
