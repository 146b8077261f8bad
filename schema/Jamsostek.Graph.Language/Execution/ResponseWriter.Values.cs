using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics;
using System.Text.Unicode;

namespace Jamsostek.Graph.Language.Execution;

/// <content>The values of JSON (RFC 8259).</content>
public sealed partial class ResponseWriter
{
    /// <summary>No number, date or identifier is longer than this.</summary>
    private const int LongestSmallValue = 128;

    /// <summary>What RFC 8259, section 7, does not allow inside a string as it is.</summary>
    private static readonly SearchValues<char> s_escaped = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    /// <summary>Writes JSON that is known to be valid, or a part of it.</summary>
    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        while (true)
        {
            if (json.Length <= _buffer.Length - _position)
            {
                json.CopyTo(_buffer.AsSpan(_position));
                _position += json.Length;
                return;
            }

            var fits = _buffer.Length - _position;
            json[..fits].CopyTo(_buffer.AsSpan(_position));
            _position += fits;
            json = json[fits..];
            Grow();
        }
    }

    /// <summary>Writes null.</summary>
    public void WriteNull() => WriteRaw("null"u8);

    /// <summary>Writes true or false.</summary>
    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>Writes a whole number.</summary>
    public void WriteInt64(long value)
    {
        var fits = Utf8Formatter.TryFormat(value, Room(LongestSmallValue), out var written);
        Debug.Assert(fits, "An integer has at most 20 digits.");
        _position += written;
    }

    /// <summary>Writes the shortest number that reads back as the same double. NaN and the infinities have no JSON: they are refused.</summary>
    public void WriteDouble(double value)
    {
        if (!double.IsFinite(value))
        {
            Refuse($"{value} is not a finite number, and JSON has no other.");
            return;
        }

        var written = ShortestDouble.Write(value, Room(LongestSmallValue));
        if (written > 0)
        {
            _position += written;
        }
        else
        {
            Format(value, default);
        }
    }

    /// <summary>Writes a decimal with all its digits.</summary>
    public void WriteDecimal(decimal value) => Format(value, default);

    /// <summary>Writes a string, escaped. A lone surrogate becomes U+FFFD.</summary>
    public void WriteString(ReadOnlySpan<char> value)
    {
        // Nearly all strings are short and plain: they are read once.
        if (value.Length + 2 <= _buffer.Length - _position && PlainText.TryWrite(value, _buffer.AsSpan(_position + 1, value.Length)))
        {
            _buffer[_position] = (byte)'"';
            _position += value.Length + 2;
            _buffer[_position - 1] = (byte)'"';
            return;
        }

        WriteRaw("\""u8);
        while (true)
        {
            var next = value.IndexOfAny(s_escaped);
            WriteUnescaped(next < 0 ? value : value[..next]);
            if (next < 0)
            {
                break;
            }

            WriteEscape(value[next]);
            value = value[(next + 1)..];
        }

        WriteRaw("\""u8);
    }

    /// <summary>Writes a value as a string that needs no escaping: a date, a time, an identifier.</summary>
    /// <typeparam name="T">The CLR type of the value.</typeparam>
    /// <param name="value">At most 126 bytes when formatted.</param>
    /// <param name="format">Such as <c>O</c>; empty for the default.</param>
    public void WriteQuoted<T>(T value, ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable
    {
        WriteRaw("\""u8);
        Format(value, format);
        WriteRaw("\""u8);
    }

    private void Format<T>(T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        if (!value.TryFormat(Room(LongestSmallValue), out var written, format, System.Globalization.CultureInfo.InvariantCulture))
        {
            throw new ArgumentException($"A {typeof(T)} with the format '{format}' is too long for a small value.", nameof(value));
        }

        _position += written;
    }

    private void WriteUnescaped(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var status = Utf8.FromUtf16(text, _buffer.AsSpan(_position), out var read, out var written, replaceInvalidSequences: true, isFinalBlock: true);
            _position += written;
            if (status == OperationStatus.Done)
            {
                return;
            }

            text = text[read..];
            Grow();
        }
    }

    private void WriteEscape(char character)
    {
        switch (character)
        {
            case '"': WriteRaw("\\\""u8); break;
            case '\\': WriteRaw("\\\\"u8); break;
            case '\n': WriteRaw("\\n"u8); break;
            case '\r': WriteRaw("\\r"u8); break;
            case '\t': WriteRaw("\\t"u8); break;
            case '\b': WriteRaw("\\b"u8); break;
            case '\f': WriteRaw("\\f"u8); break;
            default:
                WriteRaw("\\u00"u8);
                Format((byte)character, "x2");
                break;
        }
    }
}
