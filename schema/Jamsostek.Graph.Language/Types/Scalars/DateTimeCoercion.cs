using System.Globalization;

namespace Jamsostek.Graph.Language.Types.Scalars;

/// <summary>Moments with an offset from UTC (RFC 3339, <c>date-time</c>), to 100 nanoseconds. Leap seconds are not known.</summary>
internal sealed class DateTimeCoercion() : TextCoercion<DateTimeOffset>("expected a date and time with an offset such as \"2026-01-31T12:30:00+07:00\"", s_writers)
{
    private static readonly LeafWriters s_writers = new LeafWriters()
        .With<DateTimeOffset>((writer, value) =>
            writer.WriteQuoted(value, value.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"));

    protected override bool TryParse(string text, out DateTimeOffset value)
    {
        value = default;

        // The offset ends the text; without one the moment is not known. RFC 3339 allows the letters in lower case.
        var withoutOffset = text.EndsWith('Z') || text.EndsWith('z') ? text.Length - 1
            : text.Length > 6 && text[^6] is '+' or '-' && text[^3] == ':' ? text.Length - 6
            : 0;
        return withoutOffset > 0
            && char.IsAsciiDigit(text[withoutOffset - 1])
            && DateTimeOffset.TryParseExact(text.ToUpperInvariant(), "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }
}
