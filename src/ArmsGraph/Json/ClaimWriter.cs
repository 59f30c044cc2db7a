using System.Buffers;
using System.Text;
using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using Newtonsoft.Json;

namespace ArmsGraph.Json;

/// <summary>Writes claims: those whose every field has a column straight from the columns, any other by its fields; the bytes are the same.</summary>
internal sealed class ClaimWriter
{
    private static readonly SearchValues<byte> Safe = SearchValues.Create([.. Enumerable.Range(0x20, 0x5F).Select(b => (byte)b).Where(b => b is not ((byte)'"' or (byte)'\\'))]);

    private readonly ClaimColumns _claims;

    /// <summary>The columns of a claim before and after its item lines, in the order of the fields.</summary>
    private readonly (Pieces Pieces, Func<int, int> Code)[] _before, _after;
    private readonly Pieces _item, _quantity, _note;

    public ClaimWriter(ClaimColumns claims)
    {
        var transfers = claims.Transfers;
        static Pieces Words<T>(string name, int shift) where T : struct, Enum => new(name, code => (Enum)(object)(T)Enum.ToObject(typeof(T), code - shift));
        Pieces Party(string name) => new(name, code => transfers.Participants[code]);
        Pieces Date(string name) => new(name, code => transfers.Dates[code]);

        _claims = claims;
        _before =
        [
            .. Stated((Party("from"), transfers.From), (new Pieces("via", code => transfers.ViaLists[code]), transfers.Via), (Party("to"), transfers.To)),
        ];
        _after =
        [
            .. Stated(
                (Words<Stage>("stage", 1), transfers.Stage), (Words<Outcome>("outcome", 1), transfers.Outcome), (Date("announced"), transfers.Announced), (Date("ordered"), transfers.Ordered),
                (Date("delivered"), transfers.Delivered), (new Pieces("deliveries", code => transfers.DeliveryLists[code]), transfers.Deliveries), (new Pieces("terms", code => transfers.TermLists[code]), transfers.Terms), (Party("origin"), transfers.Origin),
                (new Pieces("deal", code => transfers.DealNames[code], isKept: false), transfers.Deal), (new Pieces("reexportClause", code => code == 2), transfers.ReexportClause), (new Pieces("source", code => claims.Sources[code]), claims.SourceCode), (new Pieces("place", code => claims.Places[code], isKept: false), claims.Place)),
            .. claims.IsMannerSilent ? [] : new (Pieces, Func<int, int>)[]
            {
                (Words<Polarity>("polarity", 0), row => (int)claims.PolarityOf(row)), (Words<Modality>("modality", 0), row => (int)claims.ModalityOf(row)),
                (Words<Hedge>("hedge", 0), row => (int)claims.HedgeOf(row)), (Words<Reading>("reading", 0), row => (int)claims.ReadingOf(row)),
                (new Pieces("credibility", code => code), row => claims.CredibilityOf(row) ?? 0),
            },
            .. Stated(
                (Date("reported"), claims.ReportedCode), (new Pieces("relayedBy", code => claims.Sources[code]), claims.RelayedBy), (Text("saidBy"), claims.SaidBy), (Text("note"), claims.Note)),
        ];
        _item = new Pieces("item", code => transfers.GoodsLists[code] is [{ Hedge: null } only] ? only.Item : transfers.GoodsLists[code]);
        _quantity = new Pieces("quantity", code => transfers.Quantities[code]);
        _note = new Pieces("note", code => transfers.Notes[code], isKept: false);
    }

    public void Write(Utf8Output output, int claim)
    {
        if (!_claims.IsPlain(claim))
        {
            WriteFields(output.Text, _claims[claim]);
            return;
        }

        output.Write("{\"id\":"u8);
        WriteId(output, _claims.FactIds[_claims.FactOf(claim)]);
        output.Write(",\"type\":\"transfer\""u8);
        Write(output, _before, claim);
        WriteLines(output, claim);
        Write(output, _after, claim);
        output.Write("}"u8);
    }

    /// <summary>Whether all bytes of an id stand for themselves in JSON.</summary>
    public static bool IsSafe(ReadOnlySpan<byte> id) => !id.ContainsAnyExcept(Safe);

    public static void WriteFields(TextWriter text, IHasFields value)
    {
        var writer = new JsonTextWriter(text) { CloseOutput = false, AutoCompleteOnClose = false };
        FieldWriter.WriteObject(writer, value.Fields());
        writer.Flush();
    }

    /// <summary>The columns in which some claim states something.</summary>
    private static IEnumerable<(Pieces Pieces, Func<int, int> Code)> Stated(params (Pieces Pieces, Column Column)[] columns) =>
        columns.Where(c => !c.Column.IsSilent).Select(c => (c.Pieces, (Func<int, int>)(row => c.Column[row])));

    private Pieces Text(string name) => new(name, code => _claims.Texts[code], isKept: false);

    private static void Write(Utf8Output output, (Pieces Pieces, Func<int, int> Code)[] columns, int claim)
    {
        foreach (var (pieces, code) in columns)
        {
            if (code(claim) is var stated and > 0)
            {
                output.Write(pieces[stated]);
            }
        }
    }

    private static void WriteId(Utf8Output output, ReadOnlySpan<byte> id)
    {
        if (!IsSafe(id))
        {
            output.Write(Pieces.Json(IdList.Decode(id)));
            return;
        }

        output.Write("\""u8);
        output.Write(id);
        output.Write("\""u8);
    }

    private void WriteLines(Utf8Output output, int claim)
    {
        var (start, end) = _claims.Transfers.Lines(claim);
        for (var line = start; line < end; line++)
        {
            output.Write(line == start ? ",\"items\":[{"u8 : ",{"u8);
            var isFirst = true;
            WriteFirst(output, _item[_claims.Transfers.LineGoods[line]], ref isFirst);
            WriteFirst(output, _quantity[_claims.Transfers.LineQuantity[line]], ref isFirst);
            WriteFirst(output, _note[_claims.Transfers.LineNote[line]], ref isFirst);
            output.Write(line == end - 1 ? "}]"u8 : "}"u8);
        }
    }

    /// <summary>The first property of an object stands without its comma.</summary>
    private static void WriteFirst(Utf8Output output, ReadOnlySpan<byte> piece, ref bool isFirst)
    {
        if (piece.Length > 0)
        {
            output.Write(isFirst ? piece[1..] : piece);
            isFirst = false;
        }
    }
}
