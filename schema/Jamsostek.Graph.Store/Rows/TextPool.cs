using System.Text;

namespace Jamsostek.Graph.Store.Rows;

/// <summary>Texts that were read of a record, so that a code or a source that stands in many rows is held once. Safe to use from several threads.</summary>
internal sealed class TextPool
{
    /// <summary>Codes, names and keys are shorter; longer texts are hardly ever alike.</summary>
    private const int LongestShared = 64;

    private readonly Lock _reading = new();
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    /// <summary>The text of UTF-8 bytes: the one that was read before, where there is one.</summary>
    public string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestShared)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        Span<char> room = stackalloc char[LongestShared];
        ReadOnlySpan<char> text = room[..Encoding.UTF8.GetChars(utf8, room)];
        var known = _texts.GetAlternateLookup<ReadOnlySpan<char>>();
        lock (_reading)
        {
            known.Add(text);
            return known.TryGetValue(text, out var shared) ? shared : text.ToString();
        }
    }
}
