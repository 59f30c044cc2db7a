using System.Text;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Time;
using Newtonsoft.Json;

namespace ArmsGraph.Json;

/// <summary>
/// Writes legs as links: those of claims with nobody on the way and no terms for single legs straight from the columns, any other by <see cref="LegConverter"/>; the
/// bytes are the same.
/// </summary>
internal sealed class LinkWriter
{
    private static readonly JsonSerializer Serializer = new();

    private readonly FactStore _store;

    /// <summary>By canonical number: the id of a party.</summary>
    private readonly Kept _party;

    /// <summary>By line: how the id of a leg ends.</summary>
    private readonly Kept _ending = new(line => Encoding.ASCII.GetBytes(FormattableString.Invariant($"#{line + 1}.1\"")));

    /// <summary>By the number of their value: properties with the comma before them.</summary>
    private readonly Kept _goods, _quantity, _terms, _origin, _state;

    /// <summary>By number of the pool: the hedge of a participant, and the weakest of some goods.</summary>
    private readonly Hedge[] _hedgeOfParty, _hedgeOfGoods;

    public LinkWriter(FactStore store)
    {
        var transfers = store.Claims.Transfers;
        _store = store;
        _party = new Kept(party => Kept.Json(json => json.WriteValue(store.Entities[party].Id.Text)));
        _goods = Properties((json, code) => LegConverter.WriteGoods(json, (transfers.GoodsLists[code] ?? []).Select(g => g.Item)));
        _quantity = Properties((json, code) => LegConverter.WriteQuantity(json, transfers.Quantities[code] ?? Quantity.Unknown));
        _terms = Properties((json, code) => LegConverter.WriteTerms(json, transfers.TermLists[code] ?? []));
        _origin = Properties((json, code) => LegConverter.WriteOrigin(json, code == 0 ? null : store.Entities[code - 1].Id));
        _state = Properties((json, code) => LegConverter.WriteState(json, (Stage)(code >> 6), (Outcome)((code >> 4) & 3), (Modality)((code >> 2) & 3), (Hedge)(code & 3)));
        _hedgeOfParty = [.. Enumerable.Range(0, transfers.Participants.Count).Select(code => transfers.Participants[code]?.Hedge ?? Hedge.Stated)];
        _hedgeOfGoods = [.. Enumerable.Range(0, transfers.GoodsLists.Count).Select(code => (transfers.GoodsLists[code] ?? []).Select(g => g.Hedge ?? Hedge.Stated).Append(Hedge.Stated).Max())];
    }

    public void Write(Utf8Output output, int leg)
    {
        var (legs, claims, transfers) = (_store.Legs, _store.Claims, _store.Claims.Transfers);
        var claim = legs.Claim[leg];
        var fact = claims.FactIds[claims.FactOf(claim)];
        if (!claims.IsNamedByFact(claim) || transfers.Via[claim] > 0 || transfers.HasLegTerms(claim) || !ClaimWriter.IsSafe(fact))
        {
            output.Write(Kept.Json(json => Write(json, new Leg(_store, leg))));
            return;
        }

        var line = Math.Max(0, legs.Line(leg));
        var from = _party[legs.From[leg]];
        var to = _party[legs.To[leg]];
        var ending = _ending[line];
        var (goods, quantity) = transfers.Lines(claim) is var (start, end) && start < end ? (transfers.LineGoods[start + line], transfers.LineQuantity[start + line]) : (0, 0);
        output.Write("{\"source\":"u8, from);
        output.Write(",\"target\":"u8, to);
        output.Write(",\"key\":\""u8, fact, ending);
        output.Write(",\"leg\":{\"id\":\""u8, fact, ending);
        output.Write(",\"transfer\":\""u8, fact);
        output.Write("\",\"from\":"u8, from);
        output.Write(",\"to\":"u8, to);
        output.Write(_goods[goods], _quantity[quantity]);
        Write(output, legs.Timing(leg).Possible.Hull);
        output.Write(",\"waypoints\":[]"u8);
        output.Write(_terms[transfers.Terms[claim]], _origin[legs.Origin(leg) + 1], _state[StateOf(leg, claim, goods)]);
        output.Write("}}"u8);
    }

    private static void Write(JsonTextWriter json, Leg leg)
    {
        json.WriteStartObject();
        foreach (var (name, text) in new[] { ("source", leg.From.Text), ("target", leg.To.Text), ("key", leg.Id) })
        {
            json.WritePropertyName(name);
            json.WriteValue(text);
        }

        json.WritePropertyName("leg");
        LegConverter.Instance.WriteJson(json, leg, Serializer);
        json.WriteEndObject();
    }

    private static void Write(Utf8Output output, Window window)
    {
        Span<byte> day = stackalloc byte[Day.MostBytes + 2];
        output.Write(",\"window\":{\"from\":"u8, Json(window.From, day));
        output.Write(",\"to\":"u8, Json(window.To, day), "}"u8);
    }

    private static ReadOnlySpan<byte> Json(Day? day, Span<byte> utf8)
    {
        if (day is not { } known)
        {
            return "null"u8;
        }

        var end = 1 + known.Write(utf8[1..]);
        utf8[0] = utf8[end] = (byte)'"';
        return utf8[..(end + 1)];
    }

    private static Kept Properties(Action<JsonTextWriter, int> write) => new(code =>
    {
        var json = Kept.Json(json =>
        {
            json.WriteStartObject();
            write(json, code);
            json.WriteEndObject();
        });
        json[0] = (byte)',';
        return json[..^1];
    });

    private int StateOf(int leg, int claim, int goods)
    {
        var (claims, transfers) = (_store.Claims, _store.Claims.Transfers);
        var hedge = Math.Max(Math.Max((int)_hedgeOfParty[transfers.From[claim]], (int)_hedgeOfParty[transfers.To[claim]]), Math.Max((int)_hedgeOfGoods[goods], (int)claims.HedgeOf(claim)));
        return (_store.Legs.Stage[leg] << 6) | (Math.Max(0, transfers.Outcome[claim] - 1) << 4) | ((int)claims.ModalityOf(claim) << 2) | hedge;
    }
}
