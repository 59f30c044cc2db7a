using ArmsGraph.Store;

namespace ArmsGraph.Query.Routes;

/// <summary>The places that goods can reach by just so many legs, each as the step that is there first. A place is a party with a state of the lot; after legs that bind what follows, the leg too.</summary>
internal sealed class RankedLayer(FactStore store)
{
    private readonly Dictionary<(int Place, int Lot, bool IsLeg), int> _numbers = [];
    private readonly Dictionary<int, List<int>> _atParty = [];
    private readonly List<Step> _steps = [];

    public IEnumerable<Step> All => _steps;

    /// <summary>The steps that are first at a party.</summary>
    public IEnumerable<Step> At(int party) => _atParty.TryGetValue(party, out var here) ? here.Select(number => _steps[number]) : [];

    public bool IsAt(int party) => _atParty.ContainsKey(party);

    /// <summary>Adds a place, or betters its moment.</summary>
    public void Offer(Step step)
    {
        var isLeg = store.Bound.Contains(step.Leg);
        var party = store.Legs.To[step.Leg];
        var place = (isLeg ? step.Leg : party, step.Lot, isLeg);
        if (!_numbers.TryGetValue(place, out var number))
        {
            _numbers.Add(place, _steps.Count);
            (_atParty.TryGetValue(party, out var here) ? here : _atParty[party] = []).Add(_steps.Count);
            _steps.Add(step);
        }
        else if (step.Moment < _steps[number].Moment)
        {
            _steps[number] = step;
        }
    }
}
