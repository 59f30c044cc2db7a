using ArmsGraph.Text;

namespace ArmsGraph.Model;

internal sealed class IdConverter<TId> : TextConverter<TId> where TId : struct, IId<TId>
{
    protected override TId FromText(string text) => TId.Of(text);
}
