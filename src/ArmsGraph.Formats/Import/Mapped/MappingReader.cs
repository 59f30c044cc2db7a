using System.Globalization;
using System.Text;
using System.Text.Json;
using ArmsGraph.Diagnostics;
using ArmsGraph.Formats.Reading;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Text;
using ArmsGraph.Time;

namespace ArmsGraph.Formats.Import.Mapped;

/// <summary>Reads a mapping, strictly: all faults are told at once, each with its place.</summary>
internal sealed class MappingReader
{
    private const string Uncertain = "uncertain";
    private const string Stated = "stated";
    private const string Authorisation = "authorisation";

    private readonly List<Diagnostic> _faults = [];
    private readonly string _file;

    private MappingReader(string file) => _file = file;

    public static RegisterMapping Read(Stream stream, string file)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var reader = new MappingReader(file);
        var mapping = reader.Read(bytes.ToArray());
        return reader._faults.Count > 0 ? throw new FactDocumentException(reader._faults) : mapping!;
    }

    private RegisterMapping? Read(byte[] bytes)
    {
        try
        {
            var values = JsonPart.ReadAll(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes);
            if (values is not [{ Kind: JsonTokenType.StartObject } only])
            {
                _faults.Add(new Diagnostic(Codes.BadMapping, Severity.Error, new Position(_file, 1, 1), "the file is no mapping; expected one JSON object"));
                return null;
            }

            return Mapping(new MappingObject(only, _file, "the mapping", _faults));
        }
        catch (JsonException broken)
        {
            var at = new Position(_file, (int)(broken.LineNumber ?? 0) + 1, (int)(broken.BytePositionInLine ?? 0) + 1);
            _faults.Add(new Diagnostic(Codes.BadMapping, Severity.Error, at, $"the file is no JSON ({broken.Message}); expected a mapping"));
            return null;
        }
    }

    private RegisterMapping Mapping(MappingObject whole)
    {
        var isAuthorisation = whole.OneOf("makes", "transfer", Authorisation) == Authorisation;
        var table = Table(whole.Object("table"));
        var columns = new List<MappedColumn>();
        foreach (var entry in whole.Objects("columns"))
        {
            if (Column(entry, table) is { } column)
            {
                columns.Add(column);
            }
        }

        foreach (var (member, text) in whole.Pairs("constants"))
        {
            var at = new Position(_file, member.Line, member.Column);
            if (Words.TryParse<Role>(member.Name, out var role))
            {
                columns.Add(new MappedColumn { Role = role, Constant = text, At = at });
            }
            else
            {
                whole.Tell(at, $"'{member.Name}' is no role; expected one of {Known(isAuthorisation)}");
            }
        }

        var mapping = new RegisterMapping(whole.Text("name") ?? Path.GetFileName(_file))
        {
            Source = Source(whole.Object("source")),
            Table = table,
            IsAuthorisation = isAuthorisation,
            IsDirectionUncertain = whole.OneOf("direction", Stated, Uncertain) == Uncertain,
            Columns = columns,
        };
        whole.Take("$schema");
        whole.Close();
        Check(whole, mapping);
        return mapping;
    }

    private static MappedTable Table(MappingObject read)
    {
        var table = new MappedTable
        {
            HasHeader = read.Flag("header", otherwise: true),
            Skip = read.Number("skip", 0) ?? 0,
            Delimiter = read.Sign("delimiter", ",;\t|"),
            IsQuoted = read.Flag("quoted", otherwise: true),
            Encoding = Encoding(read),
            Sheet = read.Text("sheet"),
            Separator = read.Text("separator") is { Length: > 0 } separator ? separator : ";",
            Silent = read.Texts("silent"),
            Cells = read.Number("cells", 1),
            Decimal = read.Sign("decimal", ".,") ?? '.',
        };
        read.Close();
        return table;
    }

    /// <summary>The encoding by its name, such that what does not belong to it is a fault of the table.</summary>
    private static Encoding? Encoding(MappingObject read)
    {
        if (read.Text("encoding") is not { } name)
        {
            return null;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? System.Text.Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            read.Fault($"'encoding' holds \"{name}\"; expected the name of an encoding, such as utf-8, utf-16 or windows-1252", "encoding");
            return null;
        }
    }

    private static Source? Source(MappingObject read)
    {
        var id = read.Text("id");
        var source = new Source
        {
            Id = new SourceId(id ?? ""),
            Title = read.Text("title"),
            Publisher = read.Text("publisher"),
            Published = Date(read, "published"),
            Accessed = Date(read, "accessed"),
            Url = read.Text("url"),
            Language = read.Text("language"),
            Licence = read.Text("licence"),
            Note = read.Text("note"),
        };
        read.Close();
        if (read.IsThere && id is null)
        {
            read.Fault("'source' has no 'id'; expected one, of letters, digits, '.', '_' and '-'");
        }

        if (id is not null && (id.Length == 0 || !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-')))
        {
            read.Fault($"'id' holds \"{id}\"; expected letters, digits, '.', '_' and '-'", "id");
        }

        return id is null ? null : source;
    }

    private static PartialDate? Date(MappingObject read, string name)
    {
        if (read.Text(name, "a date") is not { } text)
        {
            return null;
        }

        if (PartialDate.TryParse(text, out var date, out var fault))
        {
            return date;
        }

        read.Fault($"'{name}': {fault}", name);
        return null;
    }

    private static MappedColumn? Column(MappingObject read, MappedTable table)
    {
        var place = read.Take("column");
        var role = read.Word<Role>("role");
        var column = new MappedColumn
        {
            Role = role ?? Role.Note,
            Heading = place is { Kind: JsonTokenType.String } ? place.Text.Trim() : null,
            Number = place is { Kind: JsonTokenType.Number } && int.TryParse(place.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null,
            As = read.Word<ViaRole>("as"),
            Kind = read.Word<PartyKind>("kind") ?? PartyKind.State,
            Unnamed = read.Texts("unnamed"),
            Scheme = read.Text("scheme"),
            IsRequired = read.Flag("required", otherwise: false),
            IsCounted = read.Flag("counted", otherwise: false),
            Dates = read.Word<DayOrder>("dates") ?? DayOrder.Unstated,
            Label = read.Text("label"),
            Words = read.Dictionary("words"),
            At = read.At,
        };
        read.Close();
        if (column.Heading is null && column.Number is null)
        {
            read.Fault("a column says neither its heading nor its place; expected \"column\": \"Supplier\", or the number of the column, from 1", "column");
        }
        else if (column.Heading is not null && !table.HasHeader)
        {
            read.Fault($"the column \"{column.Heading}\" is named by a heading, and the table has none; expected the number of the column, from 1", "column");
        }

        if (role is null && read.Take("role") is null)
        {
            read.Fault("a column has no role; expected one, such as supplier");
        }

        Only(read, column.As is not null, "as", role is Role.Via, "via");
        Only(read, column.Unnamed.Count > 0, "unnamed", role is { } party && Roles.Parties.Contains(party), "the roles of parties");
        Only(read, column.Scheme is not null, "scheme", role is Role.Category, "category");
        Only(read, column.IsCounted, "counted", role is Role.Designation, "designation");
        Only(read, column.Dates != DayOrder.Unstated, "dates", role is { } dated && Roles.Dates.Contains(dated), "announced, ordered, delivered or valid");
        return role is null ? null : column;
    }

    private static void Only(MappingObject read, bool isThere, string property, bool fits, string roles)
    {
        if (isThere && !fits)
        {
            read.Fault($"'{property}' stands with another role; expected it only with {roles}", property);
        }
    }

    private static void Check(MappingObject whole, RegisterMapping mapping)
    {
        var roles = Roles.Of(mapping.IsAuthorisation).ToHashSet();
        var seen = new HashSet<Role>();
        foreach (var column in mapping.Columns)
        {
            if (!roles.Contains(column.Role))
            {
                whole.Tell(column.At, $"the role {Words.Of(column.Role)} does not fit what the mapping makes; expected one of {Known(mapping.IsAuthorisation)}");
            }
            else if (!seen.Add(column.Role) && !Roles.Repeatable.Contains(column.Role))
            {
                whole.Tell(column.At, $"the role {Words.Of(column.Role)} is given twice; expected it once");
            }

            if (column.Constant is { } constant && ConstantFault(column.Role, constant) is { } fault)
            {
                whole.Tell(column.At, $"the constant {Words.Of(column.Role)} holds \"{constant}\"; expected {fault}");
            }
        }

        if (!mapping.Columns.Any(column => column.Role is Role.Supplier or Role.Recipient or Role.Grantor))
        {
            whole.Fault("the mapping says nowhere who supplies, receives or allows; expected a column or a constant for it", "columns");
        }
    }

    private static string? ConstantFault(Role role, string text) => role switch
    {
        Role.Stage => Words.TryParse<Stage>(text, out _) ? null : $"one of {string.Join(", ", Words.All<Stage>())}",
        Role.Terms => Words.TryParse<Terms>(text, out _) ? null : $"one of {string.Join(", ", Words.All<Terms>())}",
        Role.Status => Words.TryParse<ConsentStatus>(text, out _) ? null : $"one of {string.Join(", ", Words.All<ConsentStatus>())}",
        Role.Quantity => Quantity.TryParse(text, out _) ? null : "a number, or a word such as dozens",
        _ when Roles.Dates.Contains(role) => PartialDate.TryParse(text, out _, out var fault) ? null : fault,
        _ => text.Length > 0 ? null : "a text",
    };

    private static string Known(bool isAuthorisation) => string.Join(", ", Roles.Of(isAuthorisation).Select(Words.Of));
}
