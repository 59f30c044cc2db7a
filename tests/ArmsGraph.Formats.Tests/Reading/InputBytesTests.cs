using ArmsGraph.Formats.Import;
using ArmsGraph.Formats.Reading;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Reading;

public sealed class InputBytesTests
{
    private static readonly byte[] Content = [.. Enumerable.Range(0, 3_000_000).Select(i => (byte)(i * 7 / 5))];

    [TestCase(0, 0)]
    [TestCase(10, 0)]
    [TestCase(10, 1)]
    [TestCase(1000, 2_999_000)]
    public void All_of_a_stream_is_read_whether_or_not_it_tells_its_length(int start, int rest)
    {
        var (head, whole) = (Content[..start], Content[..(start + rest)]);

        Assert.That(InputBytes.All(head, new MemoryStream(Content, start, rest), long.MaxValue, default), Is.EqualTo(whole));
        Assert.That(InputBytes.All(head, new Silent(new MemoryStream(Content, start, rest)), long.MaxValue, default), Is.EqualTo(whole));
    }

    [Test]
    public void A_stream_of_more_than_the_most_is_refused_whether_or_not_it_tells_its_length()
    {
        Stream Rest() => new MemoryStream(Content, 10, 2_000_000);

        Assert.That(InputBytes.All(Content[..10], Rest(), 2_000_010, default), Has.Length.EqualTo(2_000_010));
        Assert.That(InputBytes.All(Content[..10], Rest(), 2_000_009, default), Is.Null);
        Assert.That(InputBytes.All(Content[..10], new Silent(Rest()), 2_000_009, default), Is.Null);
    }

    [Test]
    public void Who_stops_the_reading_stops_it() =>
        Assert.That(() => InputBytes.All([], new MemoryStream(Content), long.MaxValue, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    /// <summary>A stream that gives a few bytes at a time and does not tell how many there are.</summary>
    private sealed class Silent(Stream inner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, Math.Min(count, 100_000));

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }
    }
}
