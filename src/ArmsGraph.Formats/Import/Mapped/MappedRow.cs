using System.Globalization;
using ArmsGraph.Formats.Reading;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Text;
using ArmsGraph.Time;

namespace ArmsGraph.Formats.Import.Mapped;

/// <summary>One row by its roles. What a cell holds that it should not is a doubt of the row, or refuses it where the cell is required.</summary>
internal sealed class MappedRow(RegisterMapping mapping, IReadOnlyDictionary<MappedColumn, int> places, RowReader row, Spot spot, Tally tally, Intake intake, OwnParties parties)
{
    private const string Root = "weapons";

    private readonly bool _isWorkbook = row.Sheet.Length > 0;

    /// <summary>Why the row becomes no fact; null where it does.</summary>
    public (string Reason, int Column)? Refusal { get; private set; }

    public Spot Spot => spot;

    /// <summary>The year by which names are looked up.</summary>
    public int? Year { get; private set; }

    /// <summary>What a role's columns hold, in order; cells that are silent give nothing.</summary>
    public IEnumerable<(string Text, MappedColumn Column)> Texts(Role role)
    {
        foreach (var column in mapping.Columns.Where(column => column.Role == role))
        {
            var whole = column.Constant ?? (places.TryGetValue(column, out var index) ? row.Trimmed(index).ToString() : "");
            var texts = Roles.Several.Contains(role) && column.Constant is null && !column.Words.ContainsKey(whole)
                ? whole.Split(mapping.Table.Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [whole];
            foreach (var text in texts)
            {
                if (text.Length > 0 && !mapping.Table.Silent.Contains(text, StringComparer.Ordinal))
                {
                    yield return (column.Words.GetValueOrDefault(text, text), column);
                }
            }
        }
    }

    /// <summary>Reads the dates first, since names mean what they meant then, and looks for cells that are required and empty.</summary>
    public void Open()
    {
        var dates = new[] { Role.Delivered, Role.Ordered, Role.Announced, Role.Valid }.SelectMany(Texts)
            .Select(cell => MappedCells.TryDate(cell.Text, cell.Column.Dates, _isWorkbook, out var date) ? date!.Hull.From : null);
        Year = dates.FirstOrDefault(day => day is not null) is { } first && int.TryParse(first.ToString().AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
        foreach (var column in mapping.Columns.Where(column => column.IsRequired))
        {
            var cells = Texts(column.Role).Where(cell => cell.Column == column).ToList();
            if (cells.Count == 0)
            {
                Refuse($"the row has nothing in \"{column.Called}\", which is required", column);
            }
            else if (cells.Find(cell => !IsReadable(cell)) is { Text: { } text })
            {
                Refuse($"\"{column.Called}\" holds \"{text}\", which cannot be read, and is required", column);
            }
        }
    }

    /// <summary>Whether a cell holds what its role asks for, where that is more than a text.</summary>
    private bool IsReadable((string Text, MappedColumn Column) cell) => cell.Column.Role switch
    {
        Role.Stage => Words.TryParse<Stage>(Word(cell.Text), out _),
        Role.Terms => Words.TryParse<Terms>(Word(cell.Text), out _),
        Role.Status => Words.TryParse<ConsentStatus>(Word(cell.Text), out _),
        Role.Quantity => MappedCells.TryAmount(cell.Text, mapping.Table.Decimal, out _) || Quantity.TryParse(cell.Text, out _),
        Role.Value => MappedCells.TryAmount(cell.Text, mapping.Table.Decimal, out _),
        var role when Roles.Dates.Contains(role) => MappedCells.TryDate(cell.Text, cell.Column.Dates, _isWorkbook, out _),
        _ => true,
    };

    /// <summary>One party; where several stand in the cell, nobody can tell which is meant, and they are kept in words.</summary>
    public Participant? Party(Role role, Hedge? hedge = null)
    {
        var cells = Texts(role).ToList();
        if (cells.Count < 2)
        {
            return cells.Count == 0 ? null : Who(cells[0]) with { Hedge = hedge };
        }

        var all = string.Join("; ", cells.Select(cell => cell.Text));
        tally.Doubt(Codes.BadCell, spot, Place(cells[0].Column), $"\"{cells[0].Column.Called}\" holds {cells.Count} parties, and a transfer has one; they are kept in words");
        return new Participant { Unnamed = all, Hedge = hedge };
    }

    public IEnumerable<Participant> Parties(Role role) => Texts(role).Select(Who);

    public EquatableList<ViaParty> Via() => [.. Texts(Role.Via).Select(cell => new ViaParty { Who = Who(cell), Role = cell.Column.As })];

    public IReadOnlyList<PartialDate> Dates(Role role)
    {
        var dates = new List<PartialDate>();
        foreach (var (text, column) in Texts(role))
        {
            if (MappedCells.TryDate(text, column.Dates, _isWorkbook, out var date))
            {
                dates.Add(date!);
            }
            else
            {
                Doubt(column, text, "a date such as 2022, 2022-12 or 2022-12-31");
            }
        }

        return dates;
    }

    public PartialDate? Date(Role role) => Dates(role) is [var first, ..] ? first : null;

    public IReadOnlyList<T> Values<T>(Role role) where T : struct, Enum
    {
        var values = new List<T>();
        foreach (var (text, column) in Texts(role))
        {
            if (Words.TryParse<T>(Word(text), out var value))
            {
                values.Add(value);
            }
            else
            {
                Doubt(column, text, $"one of {string.Join(", ", Words.All<T>())}, or an entry in 'words'");
            }
        }

        return values;
    }

    public Quantity? Count()
    {
        foreach (var (text, column) in Texts(Role.Quantity))
        {
            if (MappedCells.TryAmount(text, mapping.Table.Decimal, out var number))
            {
                return Quantity.Exactly(number);
            }

            if (Quantity.TryParse(text, out var words))
            {
                return words;
            }

            Doubt(column, text, "a number, or a word such as dozens");
        }

        return null;
    }

    public Money? Worth()
    {
        var currency = Texts(Role.Currency).Select(cell => cell.Text).FirstOrDefault();
        foreach (var (text, column) in Texts(Role.Value))
        {
            if (MappedCells.TryAmount(text, mapping.Table.Decimal, out var amount))
            {
                return new Money { Amount = amount, Currency = currency };
            }

            Doubt(column, text, "an amount");
        }

        return null;
    }

    /// <summary>The lines of goods: one for each designation that has its own number, else one for all.</summary>
    public EquatableList<ItemLine> Items()
    {
        var categories = Categories().Distinct().ToList();
        var category = categories is [var only] ? only : (EntityId?)null;
        var named = Texts(Role.Designation).SelectMany(cell => cell.Column.IsCounted ? CountedItems.Read(cell.Text, mapping.Table.Separator) : [(cell.Text, null)]).ToList();
        if (named.Exists(item => item.Count is not null))
        {
            return [.. named.Select(item => new ItemLine { Goods = [new GoodsRef(System(item.Name, category))], Quantity = item.Count is { } count ? Quantity.Exactly(count) : null })];
        }

        var goods = named.Count > 0 ? named.Select(item => System(item.Name, category)).Distinct().ToList() : categories.Count > 0 ? categories : [new EntityId(Root)];
        return [new ItemLine { Goods = [.. goods.Select(item => new GoodsRef(item))], Quantity = Count() }];
    }

    public string? First(Role role) => Texts(role).Select(cell => cell.Text).FirstOrDefault();

    /// <summary>The comment, and what the columns for notes and codes hold, each behind its name.</summary>
    public string? Remark(string? before = null)
    {
        var parts = Texts(Role.Comment).Select(cell => cell.Text)
            .Concat(Texts(Role.Category).Where(cell => cell.Column.Scheme is not null).GroupBy(cell => cell.Column.Called, StringComparer.Ordinal).Select(codes => $"{codes.Key}: {string.Join(", ", codes.Select(code => code.Text))}"))
            .Concat(Texts(Role.Note).Select(cell => $"{cell.Column.Called}: {cell.Text}"));
        var all = string.Join("; ", before is null ? parts : parts.Prepend(before));
        return all.Length == 0 ? null : all;
    }

    private IEnumerable<EntityId> Categories()
    {
        foreach (var (text, column) in Texts(Role.Category))
        {
            var found = column.Scheme is not { } scheme ? intake.Goods.Category(text, "sipri-description", "sipri")
                : intake.Goods.Covering(text, scheme) ?? (MappedCells.Wider(text) is { } wider ? intake.Goods.Covering(wider, scheme) : null);
            if (found is null)
            {
                tally.Unclassified(text, spot, Place(column));
            }

            yield return found ?? new EntityId(Root);
        }
    }

    private EntityId System(string name, EntityId? category) => intake.Goods.Find(name, category, tally.Source, intake.Declare);

    private Participant Who((string Text, MappedColumn Column) cell) =>
        cell.Column.Unnamed.Contains(cell.Text, StringComparer.OrdinalIgnoreCase) ? new Participant { Unnamed = cell.Text }
        : parties.Who(cell.Text, Year, cell.Column.Kind, tally, spot, Place(cell.Column));

    private int Place(MappedColumn column) => places.TryGetValue(column, out var index) && index < row.Count ? row.Column(index) : 1;

    private void Doubt(MappedColumn column, string text, string expected) =>
        tally.Doubt(Codes.BadCell, spot, Place(column), $"\"{column.Called}\" holds \"{text}\", which is left out; expected {expected}");

    private static string Word(string text) => text.ToLowerInvariant().Replace(' ', '-');

    private void Refuse(string reason, MappedColumn column) => Refusal ??= (reason, Place(column));
}
