namespace ArmsGraph.Formats.Import.Unroca;

/// <summary>What the columns of the Register of Conventional Arms hold.</summary>
internal enum UnrocaColumn
{
    Table,
    Year,
    Exporter,
    Importer,
    Category,
    Number,
    Origin,
    Intermediate,
    Description,
    Comments,
}
