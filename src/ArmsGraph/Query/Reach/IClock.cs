using ArmsGraph.Store;

namespace ArmsGraph.Query.Reach;

/// <summary>How a moment is carried over legs under one order (SEMANTICS 2). Under both, a later moment never arrives earlier, so the earliest at a place is enough.</summary>
internal interface IClock
{
    /// <summary>The moment after a first leg; false where the question leaves it out.</summary>
    bool Start(int code, out int moment);

    /// <summary>The moment after a leg for goods that are ready at one; false where they miss it.</summary>
    bool Pass(int code, int ready, out int moment);

    /// <summary>The moment after a leg that a source says followed, of goods that passed the leg before it at one; false where the question leaves it out.</summary>
    bool Follow(int code, int before, int passed, out int moment);

    /// <summary>The first code of a timing that goods ready at a moment may still meet.</summary>
    int FirstCode(int ready);
}
