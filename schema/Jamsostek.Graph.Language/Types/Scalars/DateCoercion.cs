using System.Globalization;

namespace Jamsostek.Graph.Language.Types.Scalars;

/// <summary>Days of the calendar (RFC 3339, <c>full-date</c>).</summary>
internal sealed class DateCoercion() : TextCoercion<DateOnly>("expected a date such as \"2026-01-31\"", s_writers)
{
    private static readonly LeafWriters s_writers = new LeafWriters().With<DateOnly>((writer, value) => writer.WriteQuoted(value, "O"));

    protected override bool TryParse(string text, out DateOnly value)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
}
