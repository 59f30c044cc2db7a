using System.Globalization;
using System.Text;
using ArmsGraph.Benchmarks.Data;
using ArmsGraph.Model.Entities;

namespace ArmsGraph.Benchmarks.Import;

/// <summary>A made-up register by order in the shape of SIPRI's, and larger copies of any register in that shape. No row of it is anybody's.</summary>
internal static class SyntheticRegister
{
    private const string Heading = "Recipient,Supplier,";
    private const int Rows = 30_000;
    private const int Designations = 4_000;
    private const int Designation = 6;

    private static readonly string[] Descriptions = ["tank", "light tank", "infantry fighting vehicle", "fighter aircraft", "transport helicopter", "turbofan", "frigate", "towed gun", "anti-tank missile", "portable SAM"];
    private static readonly string[] Remarks = ["aid", "second-hand", "deal worth so much", "for the coast guard", "modernized before delivery", "part of a larger deal", "improved version", "delivered via a port", "number may be larger"];
    private static readonly string[] Statuses = ["New", "New", "New", "Second hand", "Second hand but modernized"];

    /// <summary>Writes thirty thousand rows; the same every time.</summary>
    public static void Write(string path)
    {
        var draws = new Draws(20_26);
        string[] states = [.. new TransferGraphBuilder().Build().Entities.OfType<State>().Select(state => state.Name).Where(name => Ascii.IsValid(name) && !name.Contains(',', StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        using var text = Text(path);
        text.WriteLine("Transfers of made-up arms between all states; no row stands for anything that happened");
        text.WriteLine("Data generated: 01 January 2026 0:00:00 AM");
        text.WriteLine($"{Heading}Year of order, ,Number ordered, ,Weapon designation,Weapon description,Number delivered, ,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons");
        for (var row = 0; row < Rows; row++)
        {
            var design = draws.Below(Designations);
            var (year, number, unit) = (1950 + draws.Below(75), 1 + draws.Below(400), draws.Below(900));
            var delivered = draws.InThousand(930) ? number : draws.Below(number);
            var years = delivered == 0 ? "" : string.Join("; ", Enumerable.Range(year + 1, 1 + draws.Below(5)));
            text.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{states[draws.Below(states.Length)]},{states[draws.Below(Math.Min(60, states.Length))]},{year},{Flag(draws)},{number},{Flag(draws)},Type {design},{Descriptions[design % Descriptions.Length]},{delivered},{Flag(draws)},{years},{Statuses[draws.Below(Statuses.Length)]},{Remark(draws)},{unit / 100.0:0.##},{unit * number / 100.0:0.#},{unit * delivered / 100.0:0.#}"));
        }
    }

    /// <summary>Writes a register so many times into one: each copy has designations of its own.</summary>
    public static void Repeat(string register, string path, int times)
    {
        var lines = File.ReadAllLines(register, Encoding.Latin1);
        var first = 1 + Array.FindIndex(lines, line => line.StartsWith(Heading, StringComparison.Ordinal));
        using var text = Text(path);
        foreach (var line in lines[..first])
        {
            text.WriteLine(line);
        }

        for (var copy = 0; copy < times; copy++)
        {
            foreach (var line in lines[first..])
            {
                var cells = line.Split(',');
                if (copy > 0 && cells.Length > Designation && cells[Designation].Length > 0)
                {
                    cells[Designation] += FormattableString.Invariant($" mark {copy}");
                }

                text.WriteLine(string.Join(',', cells));
            }
        }
    }

    private static StreamWriter Text(string path) => new(path, append: false, Encoding.Latin1) { NewLine = "\n" };

    private static string Flag(Draws draws) => draws.InThousand(300) ? "?" : "";

    private static string Remark(Draws draws) => string.Join("; ", Enumerable.Range(0, draws.Below(5)).Select(_ => FormattableString.Invariant($"{Remarks[draws.Below(Remarks.Length)]} {draws.Below(1000)}")));
}
