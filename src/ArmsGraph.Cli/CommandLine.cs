using System.CommandLine;
using System.Globalization;
using ArmsGraph.Cli.Commands;
using ArmsGraph.Diagnostics;

namespace ArmsGraph.Cli;

/// <summary>The command line as a function: arguments in, text and an exit code out.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, Terminal terminal)
    {
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture; // the parser's help follows the user's language otherwise
        try
        {
            var code = Parse(args, terminal);
            terminal.Output.Flush();
            return code;
        }
        catch (FactDocumentException refused)
        {
            return Tell(terminal, ExitCode.Of(refused.Diagnostics), refused.Message);
        }
        catch (UnknownNameException unknown)
        {
            return Tell(terminal, ExitCode.UnknownName, unknown.Message);
        }
        catch (OperationCanceledException)
        {
            return Tell(terminal, ExitCode.Cancelled, "cancelled");
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            return Tell(terminal, ExitCode.Failure, failed.Message);
        }
        finally
        {
            Close(terminal);
        }
    }

    private static int Parse(string[] args, Terminal terminal)
    {
        var root = new RootCommand("Ask a graph of arms transfers: did, or could, arms of X reach Y - through whom, when, around which rule, and who says so?");
        foreach (var verb in new Command[]
        {
            new RoutesCommand(terminal), new ReachCommand(terminal), new EarliestCommand(terminal), new LatestCommand(terminal), new DestinationsCommand(terminal), new OriginsCommand(terminal),
            new SubgraphCommand(terminal), new FewestCommand(terminal), new FastestCommand(terminal), new WhyNotCommand(terminal), new IntermediariesCommand(terminal), new BlockCommand(terminal), new CoverageCommand(terminal),
            new BoundsCommand(terminal), new AttributeCommand(terminal), new TotalsCommand(terminal), new PaidByCommand(terminal),
            new AroundCommand(terminal), new PolicyCommand(terminal), new HistoryCommand(terminal), new ConsentCommand(terminal), new HoldersCommand(terminal), new ComponentsCommand(terminal),
            new SubstitutionsCommand(terminal), new EndUsersCommand(terminal), new DiffCommand(terminal), new StagesCommand(terminal),
            new ExplainCommand(terminal), new ConflictsCommand(terminal), new AboutCommand(terminal), new FactsCommand(terminal), new ValidateCommand(terminal), new ImportCommand(terminal), new CommentsCommand(terminal), new ExportCommand(terminal),
        })
        {
            root.Subcommands.Add(verb);
        }

        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null }); // an argument such as @2023-01-30 is a day, no file of arguments
        if (parsed.Errors.Count > 0)
        {
            var verb = parsed.CommandResult.Command is RootCommand ? "" : $" {parsed.CommandResult.Command.Name}";
            return Tell(terminal, ExitCode.Usage, $"{string.Join('\n', parsed.Errors.Select(e => e.Message))}\nsee: armsgraph{verb} --help");
        }

        return parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
    }

    private static int Tell(Terminal terminal, int code, string message)
    {
        try
        {
            terminal.Output.Flush();
        }
        catch (IOException)
        {
            // the reader has gone; the message still goes to the error stream
        }

        terminal.Error.WriteLine(message);
        return code;
    }

    private static void Close(Terminal terminal)
    {
        try
        {
            terminal.Error.Flush();
        }
        catch (IOException)
        {
            // nobody is left to tell
        }
    }
}
