namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Checks a published coverage rate against the two counts it should follow from.</summary>
public static class CoverageArithmetic
{
    /// <summary>The largest difference, in percentage points, at which rate and counts agree.</summary>
    public const decimal AgreementPoints = 0.05m;

    /// <summary>The largest difference, in percentage points, that rounding the rate to whole percent explains.</summary>
    public const decimal RoundingPoints = 0.5m;

    /// <summary>Registered over potential, percent, rounded half away from zero to two decimals.</summary>
    /// <param name="registered">Registered workers.</param>
    /// <param name="potential">Potential workers.</param>
    /// <returns>The rate; null where a count is missing or there are no potential workers.</returns>
    public static decimal? RatePercent(long? registered, long? potential) =>
        registered is { } part && potential is { } whole and not 0
            ? Math.Round(100m * part / whole, 2, MidpointRounding.AwayFromZero)
            : null;

    /// <summary>Whether a published rate follows from its counts.</summary>
    /// <param name="registered">Registered workers.</param>
    /// <param name="potential">Potential workers.</param>
    /// <param name="publishedRatePercent">The published rate, percent.</param>
    /// <returns>The verdict.</returns>
    public static ArithmeticCheck Check(long? registered, long? potential, decimal? publishedRatePercent)
    {
        if (RatePercent(registered, potential) is not { } computed || publishedRatePercent is not { } published)
        {
            return ArithmeticCheck.NotCheckable;
        }

        return Math.Abs(computed - published) switch
        {
            <= AgreementPoints => ArithmeticCheck.Agrees,
            <= RoundingPoints => ArithmeticCheck.Rounded,
            _ => ArithmeticCheck.Disagrees,
        };
    }
}
