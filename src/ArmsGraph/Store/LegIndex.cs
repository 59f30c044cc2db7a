namespace ArmsGraph.Store;

/// <summary>The legs and the orders in which questions meet them. Built once; never changes.</summary>
internal sealed class LegIndex
{
    private readonly int[] _streamFrom;
    private readonly int[] _streamTo;
    private readonly int[] _streamWhen;

    /// <summary>Legs of letter l lie in [_letterStart[l], _letterStart[l + 1]) of the streams, by time.</summary>
    private readonly int[] _letterStart;
    private readonly int[] _recipients;
    private readonly Lazy<LegStream> _all;
    private readonly Dictionary<int, int[]> _fromOrigin;

    private LegIndex(LegColumns legs, Outgoing outgoing, Incoming incoming, int[] byLetter)
    {
        (Legs, Out, In) = (legs, outgoing, incoming);
        (_streamFrom, _streamTo, _streamWhen) = (LegColumns.Taken(legs.From, byLetter), LegColumns.Taken(legs.To, byLetter), LegColumns.Taken(legs.When, byLetter));
        _letterStart = new int[legs.Letters.Count + 1];
        foreach (var letter in legs.Letter)
        {
            _letterStart[letter + 1]++;
        }

        for (var letter = 0; letter < legs.Letters.Count; letter++)
        {
            _letterStart[letter + 1] += _letterStart[letter];
        }

        _recipients = new int[legs.Letters.Count];
        foreach (var letter in incoming.Segments.Letter)
        {
            _recipients[letter]++;
        }

        _all = new Lazy<LegStream>(StreamOfAll);
        _fromOrigin = legs.WithOrigin.GroupBy(legs.Origin).ToDictionary(of => of.Key, of => of.ToArray());
    }

    public LegColumns Legs { get; }

    public Outgoing Out { get; }

    public Incoming In { get; }

    /// <summary>All legs by time; made when first asked for, since few questions leave goods aside.</summary>
    public LegStream All => _all.Value;

    /// <summary>The legs whose stated state of origin is a party.</summary>
    public IReadOnlyList<int> FromOrigin(int party) => _fromOrigin.GetValueOrDefault(party, []);

    public static LegIndex Build(LegDraft draft, int parties)
    {
        var (timings, codes) = Timings.Sort(draft.Timings);
        var when = LegColumns.Taken(codes, draft.Timing);
        var byLetter = CountingSort.By(CountingSort.By(when, timings.Count), draft.Letter, draft.Letters.Count);
        var order = CountingSort.By(byLetter, draft.From, parties);
        var number = new int[order.Length];
        for (var leg = 0; leg < order.Length; leg++)
        {
            number[order[leg]] = leg;
        }

        var legs = new LegColumns(draft, order, number, when, timings);
        var incoming = CountingSort.By(byLetter, draft.To, parties);
        Renumber(incoming, number);
        Renumber(byLetter, number);
        return new LegIndex(
            legs,
            new Outgoing(Segments.Of(parties, legs.From, legs.Letter)),
            new Incoming(Segments.Of(parties, LegColumns.Taken(legs.To, incoming), LegColumns.Taken(legs.Letter, incoming)), incoming, LegColumns.Taken(legs.From, incoming), LegColumns.Taken(legs.When, incoming)),
            byLetter);
    }

    /// <summary>The legs of one letter by time.</summary>
    public LegStream Of(int letter)
    {
        var (start, length) = (_letterStart[letter], _letterStart[letter + 1] - _letterStart[letter]);
        return new LegStream(letter, _streamFrom.AsMemory(start, length), _streamTo.AsMemory(start, length), _streamWhen.AsMemory(start, length), _recipients[letter]);
    }

    /// <summary>The part of a stream in which goods of some parties can move, from their first leg on; of its recipients those that they can come to. O(parties + log legs).</summary>
    public LegStream Ahead(LegStream stream, IEnumerable<int> from)
    {
        var (first, recipients) = (int.MaxValue, stream.Recipients);
        foreach (var party in from)
        {
            var (segment, end) = Out.Segments.At(party, stream.Letter);
            for (; segment < end; segment++)
            {
                first = Math.Min(first, Legs.When[Out.Segments.Start[segment]]);
            }

            var (into, endInto) = In.Segments.At(party, stream.Letter);
            recipients -= into < endInto ? 1 : 0;
        }

        return stream.StartingAt(first) with { Recipients = recipients };
    }

    private LegStream StreamOfAll()
    {
        var byTime = CountingSort.By(Legs.When, Legs.Timings.Count);
        var recipients = In.Segments.CountParties();
        return new LegStream(-1, LegColumns.Taken(Legs.From, byTime), LegColumns.Taken(Legs.To, byTime), LegColumns.Taken(Legs.When, byTime), recipients);
    }

    private static void Renumber(int[] rows, int[] number)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = number[rows[i]];
        }
    }
}
