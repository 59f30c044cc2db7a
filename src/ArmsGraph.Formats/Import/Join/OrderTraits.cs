using System.Text;
using ArmsGraph.Formats.Import.Sipri;

namespace ArmsGraph.Formats.Import.Join;

/// <summary>What of a deal is compared with others, made ready once.</summary>
internal sealed record OrderTraits(Order Order, string Pair, string[] Names, string Category)
{
    private HashSet<string>? _words;

    /// <summary>The words of the comment, in lower case.</summary>
    public HashSet<string> Words => _words ??= Order.Comment.Split([' ', ';', ',', '(', ')', '\'', '/'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);

    /// <summary>Makes them, with the names of one import.</summary>
    internal sealed class Maker(Intake intake)
    {
        private readonly Actors _actors = new(intake);
        private readonly Dictionary<string, string[]> _names = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

        public OrderTraits Of(Order order) => new(
            order,
            Pair(order.Supplier, order.Recipient),
            Names(order.Designation),
            Descriptions.Category(intake.Goods, order.Description)?.Text ?? order.Description.ToLowerInvariant());

        /// <summary>A word that two spellings of the same two parties share.</summary>
        public string Pair(string supplier, string recipient) => $"{Key(supplier)}>{Key(recipient)}";

        private string Key(string name) => _keys.TryGetValue(name, out var key) ? key : _keys[name] = _actors.Key(name);

        /// <summary>The whole designation, then those that a slash parts: <c>Mi-8MT/Mi-17/Hip-H</c>; letters and digits only.</summary>
        private string[] Names(string designation)
        {
            if (!_names.TryGetValue(designation, out var names))
            {
                _names.Add(designation, names = [.. designation.Split('/').Prepend(designation).Select(Plain).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)]);
            }

            return names;
        }

        /// <summary>Letters, digits and plus signs, in lower case.</summary>
        public static string Plain(string text)
        {
            var plain = new StringBuilder(text.Length);
            foreach (var sign in text.Normalize(NormalizationForm.FormD))
            {
                if (char.IsAsciiLetterOrDigit(sign) || sign == '+')
                {
                    plain.Append(char.ToLowerInvariant(sign));
                }
            }

            return plain.ToString();
        }
    }
}
