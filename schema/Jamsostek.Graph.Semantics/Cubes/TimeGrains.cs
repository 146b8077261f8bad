using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>The calendar arithmetic of <see cref="TimeGrain" />.</summary>
public static class TimeGrains
{
    private const int FirstYear = 1980;
    private const int LastYear = 2100;

    private static readonly string?[][] Labels = [.. Enum.GetValues<TimeGrain>().Select(static _ => new string?[(LastYear - FirstYear) * 12])];

    /// <summary>How many months a period has.</summary>
    /// <param name="grain">The grain.</param>
    /// <returns>1, 3, 6 or 12.</returns>
    public static int Months(this TimeGrain grain) => grain switch
    {
        TimeGrain.Month => 1,
        TimeGrain.Quarter => 3,
        TimeGrain.Semester => 6,
        _ => 12,
    };

    /// <summary>The first month of the period that a month lies in.</summary>
    /// <param name="grain">The grain.</param>
    /// <param name="month">The month.</param>
    /// <returns>The first month; January, April, July or October for a quarter.</returns>
    public static Month First(this TimeGrain grain, Month month) => new(month.Index - (month.Index % grain.Months()));

    /// <summary>The last month of the period that a month lies in.</summary>
    /// <param name="grain">The grain.</param>
    /// <param name="month">The month.</param>
    /// <returns>The last month.</returns>
    public static Month Last(this TimeGrain grain, Month month) => grain.First(month) + (grain.Months() - 1);

    /// <summary>The name of the period that a month lies in.</summary>
    /// <param name="grain">The grain.</param>
    /// <param name="month">The month.</param>
    /// <returns><c>2025-06</c>, <c>2025-Q2</c>, <c>2025-S1</c>, <c>2025</c>.</returns>
    public static string Label(this TimeGrain grain, Month month)
    {
        if (month.Year is < FirstYear or >= LastYear)
        {
            return Written(grain, month);
        }

        // Every row of a series has one: the same text again costs nothing.
        return Labels[(int)grain][grain.First(month).Index - (FirstYear * 12)] ??= Written(grain, month);
    }

    private static string Written(TimeGrain grain, Month month) => grain switch
    {
        TimeGrain.Month => month.ToString(),
        TimeGrain.Quarter => $"{month.Year:0000}-Q{((month.Number - 1) / 3) + 1}",
        TimeGrain.Semester => $"{month.Year:0000}-S{((month.Number - 1) / 6) + 1}",
        _ => $"{month.Year:0000}",
    };
}
