using System.Text;
using ArmsGraph.Formats.Import;
using ArmsGraph.Formats.Reading;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Reading;

public sealed class InputFileTests
{
    [Test]
    public void Lines_and_the_end_of_the_last_one_are_those_of_the_text_in_every_encoding(
        [Values("utf-8", "utf-16", "utf-16BE", "iso-8859-1")] string encoding, [Values("a", "a\n", "a\nĊ\nb", "a\r\nb\r\n", "\u0a0a\n")] string text)
    {
        var coding = Encoding.GetEncoding(encoding);
        var file = new InputFile("file", [.. coding.GetPreamble(), .. coding.GetBytes(text)], ImportOptions.Default.Limits);
        var isOpen = text[^1] != '\n';

        Assert.That((file.IsOpenEnded, file.Lines), Is.EqualTo((isOpen, text.Count(sign => sign == '\n') + (isOpen ? 1 : 0))));
    }

    [Test]
    public void A_sign_that_is_cut_at_the_end_of_the_start_does_not_change_how_the_start_is_read()
    {
        var bytes = Encoding.UTF8.GetBytes("Empfänger,Land\nÖsterreich,é");

        Assert.That(new InputFile("file", bytes[..^1], ImportOptions.Default.Limits, isStart: true).HeadLines[0], Is.EqualTo("Empfänger,Land"));
        Assert.That(new InputFile("file", bytes[..^1], ImportOptions.Default.Limits).HeadLines[0], Is.Not.EqualTo("Empfänger,Land"));
    }

    [TestCase("a,\"b", true)]
    [TestCase("a,\"b\"", false)]
    [TestCase("\"a,\"\"b\"", false)]
    [TestCase("\"a,\"\"b", true)]
    [TestCase("a,5\" gun", false)]
    [TestCase("a,\"", true)]
    [TestCase("a,\"b\n", true)]
    public void A_file_that_ends_within_quotes_is_told_as_cut(string text, bool isCut)
    {
        using var rows = new InputFile("file", Encoding.UTF8.GetBytes("x,y\n" + text), ImportOptions.Default.Limits).Rows(',', isQuoted: true);
        void ReadAll()
        {
            while (rows.Read())
            {
            }
        }

        Assert.That(ReadAll, isCut ? Throws.InstanceOf<InputFault>().With.Message.Contains("line 2") : Throws.Nothing);
    }
}
