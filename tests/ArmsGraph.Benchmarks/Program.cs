using ArmsGraph.Benchmarks.Data;
using ArmsGraph.Benchmarks.Table;

switch (args)
{
    case ["table", .. var sizes]:
        return new TableCommand(Console.Out, Console.Error).Run(sizes is [] ? [Size.S, Size.M] : [.. sizes.Select(Size.Of)]);
    default:
        Console.Error.WriteLine("usage: table [S|M|L ...] | check | bdn [options of BenchmarkDotNet]");
        return 2;
}
