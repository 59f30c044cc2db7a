using ArmsGraph.Formats.Reading;

namespace ArmsGraph.Formats.Import;

/// <summary>One layout of a register: how it is recognised, and how its rows are read.</summary>
internal abstract class Shape
{
    /// <summary>What it is called.</summary>
    public abstract string Name { get; }

    /// <summary>Whether its publisher ends the last line as all others: then a file whose last line has no end may have been cut. Most do not, and neither do tables made by hand.</summary>
    public virtual bool EndsItsLines => false;

    /// <summary>Whether a file has this layout, by its content alone.</summary>
    public abstract bool Fits(InputFile file);

    /// <summary>Reads a file of this layout.</summary>
    public abstract void Read(InputFile file, Tally tally, Intake intake);
}
