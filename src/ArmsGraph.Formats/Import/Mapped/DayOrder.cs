namespace ArmsGraph.Formats.Import.Mapped;

/// <summary>How dates of three numbers are written.</summary>
internal enum DayOrder
{
    /// <summary>Not stated: only years, and dates from the year down, are read.</summary>
    Unstated,

    /// <summary>Day, month, year.</summary>
    Dmy,

    /// <summary>Month, day, year.</summary>
    Mdy,
}
