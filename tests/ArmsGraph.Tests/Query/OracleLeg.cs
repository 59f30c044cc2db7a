namespace ArmsGraph.Tests.Query;

/// <summary>A change of custody as the tests read it out of a random transfer.</summary>
internal sealed record OracleLeg(RandomTransfer Transfer, int Line, int Hop, string From, string To, string[] Goods, Dating Date, bool IsRefitted)
{
    public string Id => $"s/{Transfer.Id}#{Line + 1}.{Hop + 1}";

    public bool IsNextInChainOf(OracleLeg before) =>
        Transfer == before.Transfer && Line == before.Line && Hop > before.Hop && From == before.To
        && Transfer.Custody.Skip(before.Hop + 1).Take(Hop - before.Hop).All(party => party == From);

    /// <summary>Supplier, recipient and who is on the way without custody.</summary>
    public IEnumerable<string> Standing => Transfer.OnTheWay(Hop).Select(via => via.Party).Prepend(To).Prepend(From);

    public bool IsFirstOfChain => Transfer.Custody.Take(Hop + 1).All(party => party == From);
}
