using System.CommandLine;
using ArmsGraph.Formats.Comments;
using ArmsGraph.Formats.Import;
using ArmsGraph.Json;

namespace ArmsGraph.Cli.Commands;

/// <summary>Writes what the comments of a register were read as, a row a line.</summary>
internal sealed class CommentsCommand : Command
{
    private readonly Argument<string> _register = new("REGISTER") { Description = "A register with comments; - is standard input." };
    private readonly Option<string?> _output = TypedOption.Text("--output", "The file to write, atomically; without it, standard output.", "FILE");
    private readonly Terminal _terminal;

    public CommentsCommand(Terminal terminal)
        : base("comments", "Write what the comments or explanations of a register say: one JSON object for each row that has one, with the row's line (and sheet) and its labels.")
    {
        _terminal = terminal;
        _output.Aliases.Add("-o");
        Arguments.Add(_register);
        Options.Add(_output);
        Validators.Add(result =>
        {
            if (GraphFiles.OutputFault(result.GetValue(_output), [result.GetValue(_register) ?? "-"]) is { } fault)
            {
                result.AddError(fault);
            }
        });
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var comments = GraphFiles.Comments(parsed.GetValue(_register)!, _terminal);
        if (parsed.GetValue(_output) is { } path)
        {
            AtomicFile.Write(path, stream =>
            {
                var output = Terminal.Text(stream); // not disposed: the stream is not ours to close
                Write(output, comments);
                output.Flush();
            });
            _terminal.Error.WriteLine($"wrote {path}");
        }
        else
        {
            Write(_terminal.Output, comments);
        }

        return ExitCode.Done;
    }

    private void Write(TextWriter output, IEnumerable<RowComment> comments)
    {
        foreach (var comment in comments)
        {
            _terminal.Cancellation.ThrowIfCancellationRequested();
            CommentReadingWriter.WriteLine(output, comment.Line, comment.Reading, comment.Sheet);
        }
    }
}
