using System.Text;

namespace ArmsGraph.Tests.Json;

/// <summary>Random files of JSON lines: mostly plain transfers, in several forms, with everything near them that is not, and with bytes broken.</summary>
internal sealed class PlainLines(int seed)
{
    private static readonly string[] Parties = ["KOR", "UKR", "x", "y", "SUN", "s/x", "t/x"];
    private static readonly string[] OddParties = ["nope", "tanks", "", "s/nope", "\\u004bOR", "South Korea", "p", "é", "x\\n", new('z', 70)];
    private static readonly string[] Dates = ["1950-01-01", "1950", "1995-02", "2001?", "1980/1985", "[1950..1951]", "1999-12-31T12:00:00Z"];
    private static readonly string[] OddDates = ["soon", "1950-02-30", "", "1951/1950", "1950-01-0\\u0031"];
    private static readonly string[] Counts = ["1", "12", "0", "100000", "\"dozens\"", "\"20-30\"", "\"5\"", "999999999999999999"];
    private static readonly string[] OddCounts = ["01", "-1", "-0", "1.5", "12.0", "1e3", "1E400", "1234567890123456789012345678901234567890", "\"approx 20\"", "{\"min\":1}", "null", "true", "[1]", "\"\""];
    private static readonly string[] Places = ["P13", "p. 5", "/", "\u00e9", "a\\\"b", "", "tab\\tx"];
    private static readonly string[] Further =
    [
        "\"via\":[{\"party\":\"USA\"}]", "\"deal\":\"D\"", "\"note\":\"n\"", "\"hedge\":\"probably\"", "\"modality\":\"intended\"", "\"fro\":\"KOR\"", "\"outcome\":\"cancelled\"", "\"credibility\":2",
        "\"continues\":\"a1\"", "\"origin\":\"USA\"", "\"legs\":[{}]", "\"reexportClause\":true", "\"retracts\":\"a1\"", "\"from\":\"UKR\"", "\"id\":\"z\"",
    ];

    private static readonly string[] Terms = ["[\"sale\"]", "[\"aid\",\"loan\"]", "[]", "\"sale\"", "[\"modernised\"]", "[ \"sale\" , \"aid\" ]", "[\"sales\"]", "[\"sale\",]", "[1]"];
    private static readonly string[] Breaks = ["\"", "{", "}", "[", ",", ":", "\\", "0", "\u0001", " ", "\r", "\n", "é", "\uFEFF", "null", "/", "."];

    private readonly Random _random = new(seed);

    /// <summary>How careless the writer of this file is, in hundredths.</summary>
    private int Care { get; set; }

    public byte[] File()
    {
        Care = _random.Next(3) switch { 0 => 0, 1 => 3, _ => 12 };
        var lines = new List<string> { "{\"source\":{\"id\":\"s\",\"published\":\"2001\"}}" };
        if (Chance(40))
        {
            lines.Add("{\"source\":{\"id\":\"t\"}}");
        }

        string[] entities =
        [
            "{\"entity\":{\"id\":\"x\",\"type\":\"organisation\",\"name\":\"X\",\"source\":\"s\"}}", "{\"entity\":{\"id\":\"y\",\"type\":\"company\",\"name\":\"Y\",\"existed\":\"1950/1990\",\"source\":\"s\"}}",
            "{\"entity\":{\"id\":\"p\",\"type\":\"person\",\"name\":\"P\",\"role\":\"minister\",\"source\":\"s\"}}", "{\"entity\":{\"id\":\"c\",\"type\":\"weapon-category\",\"name\":\"C\",\"parent\":\"weapons\",\"source\":\"s\"}}",
            "{\"entity\":{\"id\":\"x\",\"type\":\"state\",\"name\":\"TX\",\"source\":\"t\"}}",
        ];
        lines.AddRange(entities[..(Chance(80) ? 4 : 5)]);
        var forms = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => _random.Next()).ToArray();
        for (var i = _random.Next(1, 14); i > 0; i--)
        {
            lines.Add(Break(Fact(forms[_random.Next(forms.Length)])));
        }

        if (Chance(15))
        {
            lines.Add(lines[_random.Next(lines.Count)]);
        }

        if (Chance(Care))
        {
            lines.Insert(_random.Next(lines.Count), Of("{\"source\":{\"id\":\"t\"}}", "{\"fact\":5}", "7", "{\"facts\":[]}", "{\"entity\":{\"id\":\"w\",\"type\":\"state\"}}", "{\"source\":{\"id\":\"a b\"}}", "nix"));
        }

        if (Chance(10))
        {
            (lines[^1], lines[1]) = (lines[1], lines[^1]);
        }

        var end = Chance(20) ? "\r\n" : "\n";
        var text = string.Join(end, lines.SelectMany(line => Chance(5) ? new[] { line, Of("", " \t", "\r") } : [line]));
        return [.. Chance(15) ? Encoding.UTF8.Preamble.ToArray() : [], .. Encoding.UTF8.GetBytes(text + (Chance(70) ? end : ""))];
    }

    private string Fact(int form)
    {
        var order = new Random(form);
        var (space, hasSource, isFull) = (order.Next(4) == 0 ? " " : "", order.Next(4) > 0, order.Next(3) == 0);
        var source = Odd() ? Of("r", "t", "S", "") : Of("s", "s", "s", "t");
        var local = Odd() ? Of("a b", "é", "", "a/b", "a1\\u0031") : $"a{_random.Next(1, 30)}";
        var properties = new List<string>
        {
            $"\"id\":{space}\"{(isFull ? (Odd() ? "t" : hasSource ? source : "s") + "/" : "")}{local}\"",
            Odd() ? Of("\"type\":\"sale\"", "\"type\":5", "\"type\":\"conflict\"") : "\"type\":\"transfer\"",
            $"\"from\":{space}{Party()}",
            $"\"to\":{space}{Party()}",
            $"\"items\":{Items(order, space)}",
        };
        void Add(string name, string value)
        {
            if (order.Next(3) == 0)
            {
                properties.Add($"\"{name}\":{space}{value}");
            }
        }

        Add("stage", Odd() ? Of("\"Delivered\"", "5", "\"\"") : Of("\"delivered\"", "\"ordered\"", "\"in-delivery\"", "\"proposed\""));
        Add("delivered", Date());
        Add("ordered", Date());
        Add("announced", Date());
        Add("reported", Date());
        Add("terms", Odd() ? Of(Terms) : Terms[_random.Next(3)]);
        Add("place", Odd() ? $"\"{Of(Places)}\"" : $"\"{Places[_random.Next(3)]}\"");
        if (hasSource)
        {
            properties.Add($"\"source\":{space}\"{source}\"");
        }

        order.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(properties));
        if (Chance(Math.Max(4, Care)))
        {
            properties.Insert(_random.Next(properties.Count), Of(Further));
        }

        var fact = $"{{{space}\"fact\":{space}{{{string.Join($",{space}", properties)}}}{space}}}";
        return Chance(4) ? fact.Replace("\"id\":", Of("\"claimOn\":", "\"claim\":\"q\",\"claimOn\":"), StringComparison.Ordinal) : fact;
    }

    private string Items(Random order, string space)
    {
        var item = Odd() ? Of("\"KOR\"", "\"nope\"", "[\"tanks\",\"c\"]", "{\"item\":\"c\",\"hedge\":\"possibly\"}", "5") : Of("\"c\"", "\"tanks\"", "\"s/c\"");
        var quantity = Odd() ? Of(OddCounts) : Of(Counts);
        var line = order.Next(4) switch
        {
            0 => $"{{\"item\":{item}}}",
            1 => $"{{{space}\"quantity\":{space}{quantity},\"item\":{item}{space}}}",
            _ => $"{{\"item\":{item},\"quantity\":{quantity}}}",
        };
        return Odd() ? Of("[]", $"[{line},{line}]", $"{line[..^1]},\"note\":\"n\"}}", "5") : order.Next(4) == 0 ? line : $"[{line}]";
    }

    private string Party() => Odd() ? $"\"{Of(OddParties)}\"" : Chance(3) ? Of("{\"party\":\"KOR\"}", "{\"unnamed\":\"somebody\"}", "5", "null") : $"\"{Of(Parties)}\"";

    private string Date() => Odd() ? $"\"{Of(OddDates)}\"" : $"\"{Of(Dates)}\"";

    private string Break(string line)
    {
        if (!Chance(Care / 3))
        {
            return line;
        }

        var at = _random.Next(line.Length + 1);
        return _random.Next(3) switch
        {
            0 => line.Insert(at, Of(Breaks)),
            1 => line[..at],
            _ => line.Remove(Math.Min(at, line.Length - 1), 1),
        };
    }

    private bool Odd() => Chance(Care);

    private bool Chance(int hundredths) => _random.Next(100) < hundredths;

    private string Of(params string[] choices) => choices[_random.Next(choices.Length)];
}
