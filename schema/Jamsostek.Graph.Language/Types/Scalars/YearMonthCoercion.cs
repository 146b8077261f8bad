namespace Jamsostek.Graph.Language.Types.Scalars;

/// <summary>Months of the calendar (ISO 8601-1, section 5.2.2.2, extended format).</summary>
internal sealed class YearMonthCoercion() : TextCoercion<YearMonth>("expected a month such as \"2026-01\"", s_writers)
{
    private static readonly LeafWriters s_writers = new LeafWriters().With<YearMonth>((writer, value) => writer.WriteString(value.ToString()));

    protected override bool TryParse(string text, out YearMonth value) => YearMonth.TryParse(text, out value);
}
