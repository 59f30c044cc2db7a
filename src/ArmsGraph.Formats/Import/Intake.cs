using System.Security.Cryptography;
using ArmsGraph.Claims;
using ArmsGraph.Diagnostics;
using ArmsGraph.Formats.Reading;
using ArmsGraph.Json;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import;

/// <summary>What the files of one import have in common: names, goods, and what has been made of them so far.</summary>
internal sealed class Intake
{
    private readonly HashSet<EntityId> _declared = [];
    private readonly Dictionary<SourceId, Source> _sources = [];
    private readonly HashSet<string> _facts = new(StringComparer.Ordinal);
    private readonly TransferGraphBuilder _builder;
    private int _rows;

    /// <param name="builder">Where sources, entities and claims go.</param>
    /// <param name="options">How registers are read.</param>
    /// <param name="progress">Is told how far each register has been read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public Intake(TransferGraphBuilder builder, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        (_builder, Options, Progress, Cancellation) = (builder, options, progress, cancellation);
        var known = Reference.Value;
        (Parties, Goods) = (new PartyNames(known), new GoodsNames(known));
    }

    /// <summary>The intake of a later release.</summary>
    public Intake(TransferGraphBuilder builder, Intake earlier)
        : this(builder, earlier.Options, earlier.Progress, earlier.Cancellation) => (Earlier, TellsIndicators) = (earlier, earlier.TellsIndicators);

    private static readonly Lazy<IReadOnlyList<Entity>> Reference = new(() => [.. new TransferGraphBuilder().Build().Entities]);

    public ImportOptions Options { get; }

    public IProgress<ImportProgress>? Progress { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>What an earlier release of the same register was read into; null where none is compared.</summary>
    public Intake? Earlier { get; }

    /// <summary>Whether facts tell trend-indicator values.</summary>
    public bool TellsIndicators { get; init; } = true;

    public Pool Texts { get; } = new();

    public PartyNames Parties { get; }

    public GoodsNames Goods { get; private set; }

    public IReadOnlyDictionary<SourceId, Source> Sources => _sources;

    /// <summary>The entities that the files declare.</summary>
    public List<Entity> Entities { get; } = [];

    /// <summary>Tables that were joined, in the order of their files.</summary>
    public List<RegisterJoin> Joins { get; } = [];

    /// <summary>Deals of SIPRI's tables; claims are made of them once all files are read and joined.</summary>
    public List<Order> Orders { get; } = [];

    /// <summary>What rows of other registers say in free text, in the order of files and rows.</summary>
    public List<(Tally Tally, RowComment Comment)> Explanations { get; } = [];

    /// <summary>Another row of a file is being read: stops where that was asked for, and tells how far it is, now and then.</summary>
    public void Advance(Tally tally)
    {
        if ((++_rows & 0x3FF) == 0)
        {
            Cancellation.ThrowIfCancellationRequested();
            Progress?.Report(new ImportProgress(tally.File, tally.Rows, tally.Lines, tally.TotalLines));
        }
    }

    /// <summary>Reports that others make of the same transfers; joined once all files are read.</summary>
    public List<Mirror> Mirrors { get; } = [];

    /// <summary>Where all names are those of a register, which are no file's own, they become those of the earlier release, so that both graphs know the same goods by one id.</summary>
    public void ShareNames(Source names)
    {
        if (Earlier is { Entities.Count: > 0 } earlier && earlier.Entities.Concat(Entities).All(entity => entity.Source == names.Id))
        {
            Goods = earlier.Goods;
            Add(names);
            earlier.Entities.ForEach(Declare);
        }
    }

    /// <summary>Adds the source of a file. Where another file has its id, as two selections of one register that were generated on one day, or an earlier release of the register by order, it is told apart by its content.</summary>
    public SourceId AddFile(Source source, InputFile file) =>
        Add(_sources.ContainsKey(source.Id) || Earlier?.Orders.Exists(order => order.Table == OrderTable.Orders && order.Source == source.Id) == true ? source with { Id = new SourceId($"{source.Id}-{Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))[..8]}") } : source);

    /// <summary>Adds a source, once.</summary>
    public SourceId Add(Source source)
    {
        if (_sources.TryAdd(source.Id, source))
        {
            _builder.Add(source);
        }

        return source.Id;
    }

    /// <summary>Declares an entity, once.</summary>
    public void Declare(Entity entity)
    {
        if (_declared.Add(entity.Id))
        {
            Entities.Add(entity);
            _builder.Add(entity);
        }
    }

    /// <summary>Adds a claim of a row.</summary>
    public void Add(Claim claim, Tally tally, Spot spot, int column = 1)
    {
        tally.Fact(claim.Fact.Kind);
        _builder.Add(claim, tally.Claimed(spot, column));
    }

    /// <summary>An id that no other fact of the import has: the one that is wanted, else the same with a number behind.</summary>
    public FactId Unique(string wanted)
    {
        var id = wanted;
        for (var n = 2; !_facts.Add(id); n++)
        {
            id = FormattableString.Invariant($"{wanted}.{n}");
        }

        return new FactId(id);
    }
}
