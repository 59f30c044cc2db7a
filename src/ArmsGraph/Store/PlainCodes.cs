namespace ArmsGraph.Store;

/// <summary>A plain transfer claim as the numbers of its values in the pools of <see cref="ClaimColumns"/>; 0 is silence, and a stage counts from 1.</summary>
internal readonly record struct PlainCodes(
    int Source, int Place, int Reported, int From, int To, int Goods, int Quantity, int Stage, int Terms, int Announced, int Ordered, int Delivered);
