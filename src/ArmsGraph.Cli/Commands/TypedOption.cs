using System.CommandLine;
using System.Globalization;
using ArmsGraph.Text;

namespace ArmsGraph.Cli.Commands;

/// <summary>Options whose values are checked as they are read, so that a wrong one is a fault of usage.</summary>
internal static class TypedOption
{
    public static Option<T?> Word<T>(string name, T otherwise, string description) where T : struct, Enum => Read<T?>(
        name, $"{description}: {string.Join(", ", Words.All<T>())}; {Words.Of(otherwise)} if left out.", "WORD",
        text => Words.TryParse<T>(text, out var value) ? (value, null) : (null, $"\"{Clean(text)}\" is not one of {string.Join(", ", Words.All<T>())}"));

    public static Option<int?> Count(string name, int otherwise, string description) => Read<int?>(
        name, FormattableString.Invariant($"{description}; {otherwise} if left out."), "N",
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? (count, null) : (null, $"\"{Clean(text)}\" is no count; expected a whole number from 1"));

    public static Option<T?> Read<T>(string name, string description, string help, Func<string, (T? Value, string? Fault)> read) => new(name)
    {
        Description = description,
        HelpName = help,
        CustomParser = result =>
        {
            var (value, fault) = read(result.Tokens[0].Value);
            if (fault is not null)
            {
                result.AddError($"{name}: {fault}");
            }

            return value;
        },
    };

    /// <summary>A text that is not empty and not one of the taken ones.</summary>
    public static Option<string?> Text(string name, string description, string help, params string[] taken) => Read<string>(
        name, description, help, text => text.Length > 0 && !taken.Contains(text, StringComparer.Ordinal) ? (text, null) : (null, $"\"{Clean(text)}\" cannot be taken; expected {(text.Length == 0 ? "something" : "another name")}"));

    private static string Clean(string text) => string.Concat(text.Where(c => !char.IsControl(c)).Take(60));
}
