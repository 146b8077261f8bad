using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// Standard error of a number by its rounding: a rounded number lies anywhere within half a unit of its last digit, which is a standard deviation of <c>unit / √12</c>.
/// </summary>
internal static class PublishedRounding
{
    private static readonly double Spread = Math.Sqrt(12);

    /// <summary>Of a percentage, as a share: 40 is known to a point, 35.68 to a hundredth of one.</summary>
    public static double OfPercent(decimal percent)
    {
        var trimmed = percent / 1.0000000000000000000000000000m;
        return Math.Pow(10, -trimmed.Scale) / 100 / Spread;
    }

    /// <summary>Of a count, persons: its trailing zeros are no digits unless it is stated as exact.</summary>
    public static double OfCount(long count, Qualifier qualifier) => (qualifier is Qualifier.Exact ? 1 : Unit(count)) / Spread;

    /// <summary>Unit of the last digit that is not zero: 1,000 of 573,000.</summary>
    public static double Unit(long count)
    {
        var unit = 1L;
        while (count != 0 && count % (unit * 10) == 0)
        {
            unit *= 10;
        }

        return unit;
    }
}
