using System.Globalization;

namespace Jamsostek.Graph.Language.Types.Scalars;

/// <summary>A month of a year, the runtime value of <see cref="StandardScalars.YearMonth"/>. Its own type, so that it is never taken for the first day of the month.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12.</param>
public readonly record struct YearMonth(int Year, int Month)
{
    /// <summary>Reads <c>yyyy-MM</c>.</summary>
    /// <param name="text">Exactly four digits, a hyphen and two digits.</param>
    /// <param name="value">The month.</param>
    /// <returns>False when the text has another form or there is no such month.</returns>
    public static bool TryParse(string text, out YearMonth value)
    {
        var isRead = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var firstDay);
        value = isRead ? new(firstDay.Year, firstDay.Month) : default;
        return isRead;
    }

    /// <summary>As <c>yyyy-MM</c>.</summary>
    public override string ToString() => $"{Year:0000}-{Month:00}";
}
