namespace ArmsGraph.Query.Reach;

/// <summary>Label searches as a question asks for them.</summary>
internal static class Searches
{
    public static LabelSearch<PossibleClock> Possible(Terrain terrain, TransferQuestion question) => Of(terrain, question, new PossibleClock(terrain.Store.Legs.Timings, terrain.View.Spec.During));

    public static LabelSearch<CertainClock> Certain(Terrain terrain, TransferQuestion question) => Of(terrain, question, new CertainClock(terrain.Store.Legs.Timings, terrain.View.Spec.During));

    private static LabelSearch<TClock> Of<TClock>(Terrain terrain, TransferQuestion question, TClock clock) where TClock : struct, IClock =>
        new(terrain, clock, question.Inferred, question.MinLag, comparesGoods: question.Continuity != Continuity.None);
}
