using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>A calendar month, <c>2024-06</c>. Months are consecutive whole numbers, so that their difference is a number of months.</summary>
/// <param name="Index">Months since January of year 0: twelve times the year, plus the month less one.</param>
public readonly record struct Month(int Index) : IComparable<Month>
{
    /// <summary>A month of a year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="number">1 to 12.</param>
    public Month(int year, int number)
        : this((new DateOnly(year, number, 1).Year * 12) + number - 1)
    {
    }

    /// <summary>Year.</summary>
    public int Year => Index / 12;

    /// <summary>Month of the year, 1 to 12.</summary>
    public int Number => (Index % 12) + 1;

    /// <summary>First day.</summary>
    public DateOnly First => new(Year, Number, 1);

    /// <summary>Last day.</summary>
    public DateOnly Last => new(Year, Number, DateTime.DaysInMonth(Year, Number));

    /// <summary>Earlier than.</summary>
    public static bool operator <(Month left, Month right) => left.Index < right.Index;

    /// <summary>Later than.</summary>
    public static bool operator >(Month left, Month right) => left.Index > right.Index;

    /// <summary>Not later than.</summary>
    public static bool operator <=(Month left, Month right) => left.Index <= right.Index;

    /// <summary>Not earlier than.</summary>
    public static bool operator >=(Month left, Month right) => left.Index >= right.Index;

    /// <summary>The month that lies some months later.</summary>
    /// <param name="month">The month.</param>
    /// <param name="months">How many; below zero for earlier.</param>
    public static Month operator +(Month month, int months) => new(month.Index + months);

    /// <summary>How many months lie between two.</summary>
    /// <param name="later">The one.</param>
    /// <param name="earlier">The other.</param>
    public static int operator -(Month later, Month earlier) => later.Index - earlier.Index;

    /// <summary>Reads <c>yyyy-MM</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="month">The month, when the text is one.</param>
    /// <returns>Whether the text is a month.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Month month)
    {
        month = default;
        if (text?.Length != 7 || !DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return false;
        }

        month = Of(day);
        return true;
    }

    /// <summary>Reads <c>yyyy-MM</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The month.</returns>
    /// <exception cref="FormatException">The text is no month.</exception>
    public static Month Parse(string text) => TryParse(text, out var month) ? month : throw new FormatException($"'{text}' is not a month of the form yyyy-MM.");

    /// <summary>The month of a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Its month.</returns>
    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    /// <inheritdoc />
    public int CompareTo(Month other) => Index.CompareTo(other.Index);

    /// <summary>As ISO 8601 has it.</summary>
    /// <returns><c>yyyy-MM</c>.</returns>
    public override string ToString() => First.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
