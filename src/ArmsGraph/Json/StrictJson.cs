using System.Globalization;
using System.Text.Json;
using ArmsGraph.Diagnostics;

namespace ArmsGraph.Json;

/// <summary>Strict RFC 8259: UTF-8, no comments, no trailing commas, no duplicate names, no lone surrogates; within limits.</summary>
internal static class StrictJson
{
    /// <summary>Reads one value out of a stretch of a file; null and a fault where it is no JSON.</summary>
    public static Node? Read(FileText file, int start, int length, ReadOptions options, FaultList faults)
    {
        var reader = new Utf8JsonReader(file.Bytes.AsSpan(start, length), new JsonReaderOptions { MaxDepth = int.MaxValue, CommentHandling = JsonCommentHandling.Disallow });
        try
        {
            reader.Read();
            var node = ReadValue(ref reader, file, start, options, faults);
            if (node is not null && reader.Read())
            {
                throw new JsonException("more than one value");
            }

            return node;
        }
        catch (JsonException wrong)
        {
            faults.Add(
                Texts.Syntax,
                file.PositionAt(Math.Min(start + OffsetOf(wrong, file.Bytes.AsSpan(start, length), reader), start + length)),
                $"{Reason(wrong)}; expected JSON (RFC 8259)");
            return null;
        }
    }

    private static Node? ReadValue(ref Utf8JsonReader reader, FileText file, int start, ReadOptions options, FaultList faults)
    {
        var offset = start + (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray when reader.CurrentDepth >= options.MaxDepth:
                faults.Add(Texts.TooDeep, file.PositionAt(offset), string.Create(CultureInfo.InvariantCulture, $"a value nests more than {options.MaxDepth} levels deep; expected at most {options.MaxDepth}"));
                return null;
            case JsonTokenType.StartObject:
                return ReadObject(ref reader, offset, file, start, options, faults);
            case JsonTokenType.StartArray:
                var list = new Node(NodeKind.Array, offset);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    if (ReadValue(ref reader, file, start, options, faults) is not { } item)
                    {
                        return null;
                    }

                    list.Items.Add(item);
                }

                return list;
            case JsonTokenType.String:
                return ReadText(ref reader, file, offset, options, faults) is { } text ? new Node(NodeKind.Text, offset) { Text = text } : null;
            case JsonTokenType.Number:
                return new Node(NodeKind.Number, offset) { Text = System.Text.Encoding.ASCII.GetString(reader.ValueSpan) };
            case JsonTokenType.True:
                return new Node(NodeKind.True, offset);
            case JsonTokenType.False:
                return new Node(NodeKind.False, offset);
            case JsonTokenType.Null:
                return new Node(NodeKind.Null, offset);
            default:
                throw new JsonException("nothing to read");
        }
    }

    private static Node? ReadObject(ref Utf8JsonReader reader, int offset, FileText file, int start, ReadOptions options, FaultList faults)
    {
        var node = new Node(NodeKind.Object, offset);
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var nameOffset = start + (int)reader.TokenStartIndex;
            if (ReadText(ref reader, file, nameOffset, options, faults) is not { } name)
            {
                return null;
            }

            if (!names.Add(name))
            {
                faults.Add(Texts.DuplicateKey, file.PositionAt(nameOffset), $"the property '{ArmsGraph.Text.Printable.Line(name)}' stands twice in one object; expected each once");
                return null;
            }

            reader.Read();
            if (ReadValue(ref reader, file, start, options, faults) is not { } value)
            {
                return null;
            }

            node.Members.Add(new Node.Member(name, nameOffset, value));
        }

        return node;
    }

    private static string? ReadText(ref Utf8JsonReader reader, FileText file, int offset, ReadOptions options, FaultList faults)
    {
        if (reader.ValueSpan.Length > 6L * options.MaxTextLength)
        {
            faults.Add(Texts.TextTooLong, file.PositionAt(offset), string.Create(CultureInfo.InvariantCulture, $"a text is longer than {options.MaxTextLength} characters; expected a shorter one"));
            return null;
        }

        try
        {
            var text = reader.GetString()!;
            if (text.Length <= options.MaxTextLength)
            {
                return text;
            }

            faults.Add(Texts.TextTooLong, file.PositionAt(offset), string.Create(CultureInfo.InvariantCulture, $"a text has {text.Length} characters; expected at most {options.MaxTextLength}"));
        }
        catch (InvalidOperationException)
        {
            faults.Add(Texts.BadText, file.PositionAt(offset), "a text is no valid UTF-8 or holds half a surrogate pair; expected well-formed Unicode");
        }

        return null;
    }

    private static int OffsetOf(JsonException wrong, ReadOnlySpan<byte> bytes, Utf8JsonReader reader)
    {
        if (wrong.LineNumber is not { } line)
        {
            return (int)reader.BytesConsumed;
        }

        var offset = 0;
        for (var i = 0L; i < line; i++)
        {
            offset += bytes[offset..].IndexOf((byte)'\n') + 1;
        }

        return offset + (int)(wrong.BytePositionInLine ?? 0);
    }

    private static string Reason(JsonException wrong)
    {
        if (wrong.Message.Contains("isFinalBlock", StringComparison.Ordinal))
        {
            return "the file is empty";
        }

        if (wrong.Message.Contains("depth to be zero", StringComparison.Ordinal))
        {
            return "the file ends inside an object or a list";
        }

        var end = wrong.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var reason = (end >= 0 ? wrong.Message[..end] : wrong.Message).TrimEnd('.');
        var hint = reason.IndexOf(". Change the reader options", StringComparison.Ordinal);
        return ArmsGraph.Text.Printable.Cut(hint >= 0 ? reason[..hint] : reason, 200);
    }
}
