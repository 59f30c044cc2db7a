namespace ArmsGraph.Store;

/// <summary>A leg as it is projected, before legs are sorted and numbered.</summary>
/// <param name="Claim">The claim that gives it.</param>
/// <param name="Line">The item line, from 0; -1 where the transfer states no goods.</param>
/// <param name="Hop">Which change of custody it is, from 0.</param>
/// <param name="From">Supplier, canonical entity number.</param>
/// <param name="To">Recipient, canonical entity number; never the supplier.</param>
/// <param name="Letter">The goods and whether they were refitted before, see <see cref="Letters"/>.</param>
/// <param name="Timing">The place of its timing among the distinct ones.</param>
/// <param name="Origin">State of origin where stated, canonical entity number; else -1.</param>
/// <param name="Stage">How far it has come.</param>
/// <param name="IsCancelled">Whether its transfer was cancelled.</param>
internal readonly record struct LegRow(int Claim, int Line, int Hop, int From, int To, int Letter, int Timing, int Origin, byte Stage, bool IsCancelled);
