using ArmsGraph.Diagnostics;
using ArmsGraph.Formats.Import.Sipri;

namespace ArmsGraph.Formats.Import;

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
    private readonly List<Diagnostic> _faults = [];

    /// <summary>Creates a reader.</summary>
    /// <param name="builder">Where everything goes.</param>
    /// <param name="options">How registers are read; null for the defaults.</param>
    /// <param name="progress">Is told how far each register has been read, from the thread that reads.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public RegisterReader(TransferGraphBuilder builder, ImportOptions? options = null, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _builder = builder;
        _intake = new Intake(options ?? ImportOptions.Default, progress, cancellation);
    }

    /// <summary>Adds a file, or the files of a folder and those below it, in ordinal order. Faults wait for <see cref="Finish"/>.</summary>
    public RegisterReader AddPath(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!Directory.Exists(path))
        {
            AddFile(path);
            return this;
        }

        var files = Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true })
            .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0)
        {
            Fault(Diagnostic.Unreadable, path, $"the folder holds no file that is read; expected files ending in {string.Join(", ", Extensions)}");
        }

        files.ForEach(AddFile);
        return this;
    }

    /// <summary>Adds what a stream holds, read to its end or to the limit. Faults wait for <see cref="Finish"/>.</summary>
    /// <param name="stream">The stream; stays open.</param>
    /// <param name="name">What messages call it.</param>
    public RegisterReader AddStream(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        var file = InputFile.Read(stream, name, _intake.Options.MaxBytes, _intake.Cancellation);
        if (file is null)
        {
            Fault(Codes.TooLarge, name, FormattableString.Invariant($"the file has more than {_intake.Options.MaxBytes} bytes; expected less, or a higher limit (ImportOptions.MaxBytes)"));
            return this;
        }

        if (Shapes.All.FirstOrDefault(shape => shape.Fits(file)) is { } fitting)
        {
            var tally = new Tally(name, fitting.Name);
            _tallies.Add(tally);
            Read(fitting, file, tally);
        }
        else if (file.IsJson)
        {
            _builder.AddStream(file.Open(), name, cancellation: _intake.Cancellation);
        }
        else
        {
            Fault(Codes.UnknownFormat, name, $"the file has no layout that is known; expected fact documents, or one of: {string.Join("; ", Shapes.All.Select(shape => shape.Name))}");
        }

        return this;
    }

    /// <summary>Makes claims of everything that was read, and builds the graph.</summary>
    /// <exception cref="FactDocumentException">A file could not be read, or has no layout that is known, or a fact document is at fault: all faults are told, and there is no graph.</exception>
    public RegisterImport Finish()
    {
        if (_faults.Count > 0)
        {
            throw new FactDocumentException(_faults);
        }

        if (_intake.Orders.Count > 0)
        {
            var claims = new OrderClaims(_intake);
            _intake.Claims.EnsureCapacity(_intake.Claims.Count + _intake.Orders.Count);
            _intake.Orders.ForEach(claims.Add);
        }

        _intake.Sources.ForEach(source => _builder.Add(source));
        _intake.Entities.ForEach(entity => _builder.Add(entity));
        _intake.Claims.ForEach(made => _builder.Add(made.Claim, made.Position));
        return new RegisterImport(_builder.Build(_intake.Cancellation), [.. _tallies.Select(tally => tally.Close())], [.. _tallies.SelectMany(tally => tally.Told)]);
    }

    private void AddFile(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            AddStream(stream, path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            Fault(Diagnostic.Unreadable, path, $"the file cannot be read ({unreadable.Message}); expected a register, a fact document, or a folder of them");
        }
    }

    private void Read(Shape shape, InputFile file, Tally tally)
    {
        try
        {
            shape.Read(file, tally, _intake);
        }
        catch (Exception broken) when (broken is Sylvan.Data.Csv.CsvRecordTooLargeException or FormatException or InvalidDataException)
        {
            Fault(Codes.BadFile, file.Name, $"the file cannot be read as {shape.Name}: {broken.Message}");
        }
    }

    private void Fault(string code, string file, string message) => _faults.Add(new Diagnostic(code, Severity.Error, new Position(file, 0, 0), message));
}
