using System.Text;
using ArmsGraph.Diagnostics;
using ArmsGraph.Formats.Comments;
using ArmsGraph.Formats.Import;
using ArmsGraph.Formats.Import.Join;
using ArmsGraph.Formats.Import.Mapped;
using ArmsGraph.Formats.Import.Sipri;
using ArmsGraph.Formats.Reading;
using Sylvan.Data.Csv;

namespace ArmsGraph.Formats;

/// <summary>
/// Reads registers and fact documents, recognised by their content, into a builder. Registers are read first and joined, then claims are made, so that rows of different files that tell of one transfer become
/// claims on one fact.
/// </summary>
public sealed class RegisterReader
{
    private static readonly string[] Extensions = [".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".txt", ".xlsx", ".xls"];

    private readonly TransferGraphBuilder _builder;
    private readonly Intake _intake;
    private readonly List<Tally> _tallies = [];

    /// <summary>Creates a reader.</summary>
    /// <param name="builder">Where everything goes.</param>
    /// <param name="options">How registers are read; null for the defaults.</param>
    /// <param name="progress">Is told how far each register has been read, from the thread that reads.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public RegisterReader(TransferGraphBuilder builder, ImportOptions? options = null, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _builder = builder;
        _intake = new Intake(builder, options ?? ImportOptions.Default, progress, cancellation);
    }

    internal RegisterReader(TransferGraphBuilder builder, Intake intake) => (_builder, _intake) = (builder, intake);

    /// <summary>Adds a file, or the files of a folder and those below it, in ordinal order. Faults wait for <see cref="TransferGraphBuilder.Build"/>.</summary>
    public RegisterReader AddPath(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!Directory.Exists(path))
        {
            AddFile(path);
            return this;
        }

        var (all, files) = (0, new List<string>());
        foreach (var file in Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true }))
        {
            _intake.Cancellation.ThrowIfCancellationRequested();
            if (++all > _intake.Options.MaxFiles)
            {
                Fault(Codes.TooLarge, path, FormattableString.Invariant($"the folder and those below it hold more than {_intake.Options.MaxFiles} files; expected fewer, a folder nearer to the registers, or a higher limit (ImportOptions.MaxFiles)"));
                return this;
            }

            if (!file.EndsWith(RegisterMapping.Extension, StringComparison.OrdinalIgnoreCase) && Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            {
                files.Add(file);
            }
        }

        if (files.Count == 0)
        {
            Fault(Diagnostic.Unreadable, path, $"the folder holds no file that is read; expected files ending in {string.Join(", ", Extensions)}");
        }

        files.Order(StringComparer.Ordinal).ToList().ForEach(AddFile);
        return this;
    }

    /// <summary>Adds what a stream holds, read to its end or to the limit. Faults wait for <see cref="TransferGraphBuilder.Build"/>.</summary>
    /// <param name="stream">The stream; stays open.</param>
    /// <param name="name">What messages call it.</param>
    public RegisterReader AddStream(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        AddStream(stream, name, own: null);
        return this;
    }

    /// <summary>Makes claims of everything that was read, and adds them to the builder. To be called once. Files that could not be read, or have no layout that is known, are told with all other faults when the graph is built.</summary>
    public ImportReport Finish()
    {
        _intake.ShareNames(SipriSources.Names);
        OrderClaims? deals = null;
        if (_intake.Orders.Count > 0)
        {
            _intake.Joins.AddRange(new OrderJoin(_intake).Run());
            _intake.Joins.AddRange(new MirrorJoin(_intake).Run());
            deals = new OrderClaims(_intake);
            deals.Add();
        }

        MirrorClaims.Add(_intake, deal => deals!.GoodsOf(deal));
        return Report();
    }

    /// <summary>The account once more, with what the graph itself tells of rows, such as a delivery after a party's end: those rows are not clean, and ledgers count such warnings by their codes. To be called after <see cref="Finish"/>.</summary>
    /// <param name="graph">What was built of all that was read.</param>
    public ImportReport Account(TransferGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var told = graph.Diagnostics.ToLookup(diagnostic => diagnostic.Position.File, StringComparer.Ordinal);
        foreach (var tally in _tallies)
        {
            tally.Heed(tally.Places.SelectMany(place => told[place.Name].Select(diagnostic => (place.Sheet, diagnostic))));
        }

        return Report();
    }

    private ImportReport Report() => new() { Ledgers = [.. _tallies.Select(tally => tally.Close())], Joins = _intake.Joins, Diagnostics = [.. _tallies.SelectMany(tally => tally.Told)] };

    /// <summary>What the comments of the rows that were read say, in the order of files and rows; rows without a comment, and those of which no fact can be made, are left out.</summary>
    public IEnumerable<RowComment> Comments()
    {
        var orders = _intake.Orders.Where(order => order.Comment.Length > 0).ToLookup(order => order.Tally);
        var explanations = _intake.Explanations.ToLookup(explained => explained.Tally, explained => explained.Comment);
        return _tallies.SelectMany(tally => orders[tally].Select(order => new RowComment(order.Tally.File, order.Line, order.Comment, CommentGrammar.Read(order.Comment, order.Supplier, order.Recipient)))
            .Concat(explanations[tally]));
    }

    private void AddFile(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            AddStream(stream, path, File.Exists(path + RegisterMapping.Extension) ? RegisterMapping.Load(path + RegisterMapping.Extension) : null);
        }
        catch (FactDocumentException wrong)
        {
            Array.ForEach([.. wrong.Diagnostics], fault => _builder.Add(fault));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            Fault(Diagnostic.Unreadable, path, $"the file cannot be read ({unreadable.Message}); expected a register, a fact document, or a folder of them");
        }
    }

    /// <param name="stream">The stream.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="own">The mapping that lies beside the file, which goes before all that is known.</param>
    private void AddStream(Stream stream, string name, RegisterMapping? own)
    {
        try
        {
            var start = InputFile.Begin(stream, name, _intake.Options.Limits, _intake.Cancellation);
            if (Recognise(start, own) is { } shape)
            {
                var file = start.IsWorkbook ? start : start.Complete(stream, _intake.Cancellation);
                var tally = new Tally(name, shape.Name) { TotalLines = file.IsWorkbook ? null : file.Lines };
                _tallies.Add(tally);
                shape.Read(file, tally, _intake);
                if (shape.EndsItsLines && file.IsOpenEnded)
                {
                    tally.Remark(Codes.OpenEnd, "the last line has no end, and the publisher's files end theirs; the file may have been cut within its last row", file.Lines);
                }
            }
            else
            {
                _builder.AddStream(new ResumedStream(start.Content, stream), name, cancellation: _intake.Cancellation);
            }
        }
        catch (InputFault fault)
        {
            Fault(fault.Code, name, fault.Message);
        }
        catch (FactDocumentException wrong)
        {
            Array.ForEach([.. wrong.Diagnostics], fault => _builder.Add(fault));
        }
        catch (Exception broken) when (broken is CsvRecordTooLargeException or FormatException or InvalidDataException or DecoderFallbackException)
        {
            Fault(Codes.BadFile, name, $"the file cannot be read: {broken.Message}");
        }
    }

    /// <summary>The layout of a file; null for a fact document.</summary>
    private Shape? Recognise(InputFile file, RegisterMapping? own)
    {
        if (file.IsEmpty)
        {
            throw new InputFault(Codes.UnknownFormat, "the file is empty; expected a register or a fact document");
        }

        if (own is not null)
        {
            return own.Shape;
        }

        if (Shapes.All.FirstOrDefault(shape => shape.Fits(file)) is { } fitting)
        {
            return fitting;
        }

        if (file.IsFactDocument)
        {
            return null;
        }

        if (_intake.Options.Mapping is { } mapping)
        {
            return mapping.Shape;
        }

        throw file.IsBinary
            ? InputFault.Bad("the file holds characters that no text holds; expected text in UTF-8 or Windows-1252, or in UTF-16 with its mark")
            : new InputFault(
                Codes.UnknownFormat,
                $"the file has no layout that is known; expected fact documents, or one of: {string.Join("; ", Shapes.All.Select(shape => shape.Name))}; or a file {Path.GetFileName(file.Name)}{RegisterMapping.Extension} beside it, which says what its columns hold");
    }

    private void Fault(string code, string file, string message) => _builder.Add(new Diagnostic(code, Severity.Error, new Position(file, 0, 0), message));
}
