namespace ArmsGraph.Formats.Reading;

/// <summary>The code of every diagnostic of an import; <c>docs/registers.md</c> lists them.</summary>
internal static class Codes
{
    public const string RefusedRow = "AG5001";
    public const string BadCell = "AG5002";
    public const string UnresolvedName = "AG5003";
    public const string UnknownGoods = "AG5004";
    public const string UnknownFormat = "AG5005";
    public const string TooLarge = "AG5006";
    public const string BadFile = "AG5007";
    public const string OutOfScope = "AG5008";
    public const string OpenEnd = "AG5009";
    public const string BadMapping = "AG5020";
    public const string UnpairedReport = "AG5021";
    public const string OtherRelease = "AG5022";
    public const string UnclearRoles = "AG5023";
}
