using ArmsGraph.Model;
using ArmsGraph.Time;
using NUnit.Framework;
using Newtonsoft.Json;

namespace ArmsGraph.Tests.Text;

public sealed class TextConverterTests
{
    private static readonly object[] Values =
    [
        new EntityId("leopard-2"), new FactId("cnn-2022-12/shells"), new ClaimId("s/f@t.2"), new SourceId("seoul-2023"),
        Day.Parse("2023-01-30"), Day.Parse("-0044-03-15"), PartialDate.Parse("[2023-01-23?..2023-01-29?]"), PartialDate.Parse("2014/.."),
        PartialDate.Parse("2023-01-30"), new Grade(Reliability.B, 2), Grade.NotJudged,
    ];

    [TestCaseSource(nameof(Values))]
    public void A_value_is_written_as_the_text_it_prints_and_reads_back(object value)
    {
        var json = JsonConvert.SerializeObject(value);

        Assert.That(json, Is.EqualTo($"\"{value}\""));
        Assert.That(JsonConvert.DeserializeObject(json, value.GetType()), Is.EqualTo(value));
    }

    [Test]
    public void Values_inside_users_own_types_are_text_too()
    {
        var mine = new Mine(new EntityId("KOR"), null, [PartialDate.Parse("2022-12?")]);

        var json = JsonConvert.SerializeObject(mine);

        Assert.That(json, Is.EqualTo("""{"Party":"KOR","Day":null,"Dates":["2022-12?"]}"""));
        var read = JsonConvert.DeserializeObject<Mine>(json)!;
        Assert.That((read.Party, read.Day, read.Dates.Single()), Is.EqualTo((mine.Party, mine.Day, mine.Dates.Single())));
    }

    [TestCase(typeof(Day), "\"2023-02-29\"", "\"2023-02-29\" is no day; expected a day such as 2023-01-30")]
    [TestCase(typeof(PartialDate), "\"soon\"", "\"soon\" is no date; expected a date such as 2022")]
    [TestCase(typeof(Grade), "\"G7\"", "\"G7\" is no grade; expected a letter A to F, a digit 1 to 6, or both")]
    [TestCase(typeof(EntityId), "7", "expected a string, found Int64")]
    [TestCase(typeof(PartialDate), "\"2023-01-30T10:00:00Z\"", "read dates with DateParseHandling.None")]
    public void What_is_no_value_is_refused_with_what_was_expected(Type type, string json, string expected) =>
        Assert.That(() => JsonConvert.DeserializeObject(json, type), Throws.TypeOf<JsonSerializationException>().With.Message.Contains(expected));

    [TestCase(typeof(Day))]
    [TestCase(typeof(EntityId))]
    [TestCase(typeof(Grade))]
    public void Null_is_no_value_of_a_type_that_cannot_be_null(Type type) =>
        Assert.That(() => JsonConvert.DeserializeObject($$"""{"Value":null}""", typeof(Box<>).MakeGenericType(type)), Throws.InstanceOf<JsonException>());

    [Test]
    public void A_time_of_day_reads_back_where_dates_are_left_as_text() =>
        Assert.That(
            JsonConvert.DeserializeObject<PartialDate>("\"2023-01-30T10:00:00Z\"", new JsonSerializerSettings { DateParseHandling = DateParseHandling.None }),
            Is.EqualTo(PartialDate.Parse("2023-01-30T10:00:00Z")));

    private sealed record Mine(EntityId Party, Day? Day, IReadOnlyList<PartialDate> Dates);

    private sealed record Box<T>(T Value);
}
