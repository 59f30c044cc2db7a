using ArmsGraph.Cli;

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancellation.Cancel();
};

// Not disposed: a run flushes what it wrote, and a second flush of a stream that failed would fail again.
var output = Terminal.Text(Console.OpenStandardOutput());
var error = Terminal.Text(Console.OpenStandardError());
return CommandLine.Run(args, new Terminal(Console.OpenStandardInput(), output, error, cancellation.Token, !Console.IsErrorRedirected));
