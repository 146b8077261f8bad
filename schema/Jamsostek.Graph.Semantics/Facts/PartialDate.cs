using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>
/// A calendar date that is known to the day, to the month or only to the year, written as ISO 8601 does with reduced precision:
/// <c>2023-10-25</c>, <c>2023-09</c>, <c>2022</c>. Ordered by its first possible day, the less exact before the more exact.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PartialDate : IComparable<PartialDate>
{
    /// <summary>A date known to the year.</summary>
    /// <param name="year">1 to 9999.</param>
    public PartialDate(int year) => (Precision, First) = (Precision.Year, new DateOnly(year, 1, 1));

    /// <summary>A date known to the month.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    public PartialDate(int year, int month) => (Precision, First) = (Precision.Month, new DateOnly(year, month, 1));

    /// <summary>A date known to the day.</summary>
    /// <param name="day">The day.</param>
    public PartialDate(DateOnly day) => (Precision, First) = (Precision.Day, day);

    /// <summary>How exactly it is known.</summary>
    public Precision Precision { get; }

    /// <summary>The first day it can be.</summary>
    public DateOnly First { get; }

    /// <summary>The last day it can be.</summary>
    public DateOnly Last => Precision switch
    {
        Precision.Year => new DateOnly(First.Year, 12, 31),
        Precision.Month => new DateOnly(First.Year, First.Month, DateTime.DaysInMonth(First.Year, First.Month)),
        _ => First,
    };

    /// <summary>Year.</summary>
    public int Year => First.Year;

    /// <summary>Month, 1 to 12; null when only the year is known.</summary>
    public int? Month => Precision == Precision.Year ? null : First.Month;

    /// <summary>Earlier than.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Later than.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Not later than.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier than.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date, when the text is one.</param>
    /// <returns>Whether the text is a date that exists.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        switch (text?.Length)
        {
            case 4 when Read(text, "yyyy", out var year):
                date = new PartialDate(year.Year);
                return true;
            case 7 when Read(text, "yyyy-MM", out var month):
                date = new PartialDate(month.Year, month.Month);
                return true;
            case 10 when Read(text, "yyyy-MM-dd", out var day):
                date = new PartialDate(day);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date of the form yyyy, yyyy-MM or yyyy-MM-dd.");

    /// <inheritdoc />
    public int CompareTo(PartialDate other)
    {
        var first = First.CompareTo(other.First);
        return first != 0 ? first : other.Precision.CompareTo(Precision);
    }

    /// <summary>ISO 8601 at its precision.</summary>
    /// <returns><c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</returns>
    public override string ToString() => Precision switch
    {
        Precision.Year => First.ToString("yyyy", CultureInfo.InvariantCulture),
        Precision.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static bool Read(string text, string format, out DateOnly date) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
