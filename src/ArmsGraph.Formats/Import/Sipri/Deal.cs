using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>A deal with the names of its row resolved.</summary>
internal sealed record Deal(Order Order, EntityId Goods, Participant From, Participant To, int? Year);
