using ArmsGraph.Benchmarks.Checks;
using ArmsGraph.Benchmarks.Data;
using ArmsGraph.Benchmarks.Import;
using ArmsGraph.Benchmarks.Table;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["table", .. var sizes]:
        return new TableCommand(Console.Out, Console.Error).Run(sizes is [] ? [Size.S, Size.M] : [.. sizes.Select(Size.Of)]);
    case ["check"]:
        return new CheckCommand(Console.Out).Run();
    case ["import", "--answer", var register, var from, var to]:
        return ImportCommand.Answer(register, from, to);
    case ["import", .. var files] when files.Length <= 1:
        return new ImportCommand(Console.Out).Run(files.FirstOrDefault());
    case ["bdn", .. var options]:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(options is [] ? ["--filter", "*"] : options, ManualConfig.Create(DefaultConfig.Instance).WithArtifactsPath(Path.Combine("artifacts", "benchmarks")));
        return 0;
    default:
        Console.Error.WriteLine("usage: table [S|M|L ...] | check | import [FILE] | bdn [options of BenchmarkDotNet]");
        return 2;
}
