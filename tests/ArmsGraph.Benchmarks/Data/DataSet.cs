using System.Globalization;
using System.Runtime.InteropServices;

namespace ArmsGraph.Benchmarks.Data;

/// <summary>The transfers of one size and what is asked of them, in memory and as files: ours, and those that the yardstick reads.</summary>
internal sealed class DataSet
{
    /// <summary>Rises when the same size is to give other files.</summary>
    private const int Version = 1;

    private DataSet(Size size, Shipment[] shipments)
    {
        (Size, Shipments) = (size, shipments);
        Questions = QuestionSets.Of(size, shipments);
        StaticPairs = StaticPair.Of(shipments);
    }

    /// <summary>Where the files of all sizes lie, for the next run too.</summary>
    public static string Folder { get; } = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"armsgraph-benchmarks-{Version}"));

    public Size Size { get; }

    public Shipment[] Shipments { get; }

    public QuestionSets Questions { get; }

    public StaticPair[] StaticPairs { get; }

    /// <summary>Our fact lines, each with the day of delivery.</summary>
    public string Facts => PathOf(".facts.jsonl");

    /// <summary>Our fact lines, each with the year of delivery alone.</summary>
    public string YearFacts => PathOf(".years.jsonl");

    public static DataSet Of(Size size)
    {
        var data = new DataSet(size, Generator.Shipments(size));
        Directory.CreateDirectory(Folder);
        data.Keep(".bin", stream => stream.Write(MemoryMarshal.AsBytes(data.Shipments.AsSpan())));
        data.Keep(".static.bin", stream => stream.Write(MemoryMarshal.AsBytes(data.StaticPairs.AsSpan())));
        data.Keep(".src", stream => WritePairs(stream, data.Questions.Sources));
        data.Keep(".pairs", stream => WritePairs(stream, data.Questions.Pairs));
        data.Keep(".kpairs", stream => WritePairs(stream, data.Questions.StaticPairs));
        data.Keep(".facts.jsonl", stream => new FactLines(size.Parties, isYearWide: false).Write(stream, data.Shipments));
        data.Keep(".years.jsonl", stream => new FactLines(size.Parties, isYearWide: true).Write(stream, data.Shipments));
        return data;
    }

    private string PathOf(string ending) => Path.Combine(Folder, Size.Name + ending);

    /// <summary>Writes a file unless an earlier run did; one that was interrupted leaves no half file under the name.</summary>
    private void Keep(string ending, Action<Stream> write)
    {
        var path = PathOf(ending);
        if (File.Exists(path))
        {
            return;
        }

        var half = FormattableString.Invariant($"{path}.{Environment.ProcessId}");
        using (var stream = new BufferedStream(File.Create(half), 1 << 20))
        {
            write(stream);
        }

        File.Move(half, path, overwrite: true);
    }

    private static void WritePairs(Stream stream, (int First, int Second)[] pairs)
    {
        using var text = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        foreach (var (first, second) in pairs)
        {
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first} {second}"));
        }
    }
}
