using System.Globalization;
using System.Security.Cryptography;
using ArmsGraph.Formats.Reading;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Time;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>The sources of SIPRI's tables: one for each file, named by the day it was generated, and one for the names that all share.</summary>
internal static class SipriSources
{
    private const string Generated = "generated:";
    private const string Range = "year range";

    /// <summary>The source that declares designations and groups as SIPRI spells them; the same in all files, so that they meet.</summary>
    public static Source Names { get; } = new()
    {
        Id = new SourceId("sipri"), Title = "SIPRI Arms Transfers Database: designations and names", Publisher = "SIPRI",
        Note = "Names as the database spells them. Use of the database is for non-commercial ends, in part, with citation.",
    };

    /// <summary>The source of one file. A copy that lost the day it was generated is named by its content.</summary>
    public static Source Of(InputFile file, string table, string title)
    {
        var day = GeneratedOn(file);
        return new Source
        {
            Id = new SourceId($"sipri-{table}-{day?.Text ?? Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))[..8]}"),
            Title = $"SIPRI Arms Transfers Database, {title}{(day is null ? "" : $", generated on {day}")}",
            Publisher = "SIPRI",
            Published = day,
            Url = "https://www.sipri.org/databases/armstransfers",
            Language = "en",
        };
    }

    /// <summary>The years to which the deliveries of a table were limited when it was generated; null where they were not, or where it does not say.</summary>
    public static Order.Span? Covers(InputFile file)
    {
        foreach (var line in file.HeadLines)
        {
            var at = line.IndexOf(Range, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && line.AsSpan(at + Range.Length).Trim(" '\"?") is [_, _, _, _, .. var rest] range && Years.TryRead(range[..4], out var first)
                && rest.IndexOf("to", StringComparison.Ordinal) is >= 0 and var to && rest[(to + 2)..].Trim(" '\"?") is [_, _, _, _, ..] end && Years.TryRead(end[..4], out var last))
            {
                return new Order.Span(first, last);
            }
        }

        return null;
    }

    private static PartialDate? GeneratedOn(InputFile file)
    {
        foreach (var line in file.HeadLines)
        {
            var at = line.IndexOf(Generated, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && DateTime.TryParse(line.AsSpan(at + Generated.Length).Trim().TrimEnd(",;\r "), CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            {
                return PartialDate.Parse(time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
        }

        return null;
    }
}
