namespace Jamsostek.Graph.Api.Outlooks;

/// <summary>
/// Rates of projections are given to a millionth. What lies beyond is below any error they have, and differs between processors: the exponential function is not the same to the last bit everywhere.
/// </summary>
internal static class OutlookRounding
{
    private const int Digits = 6;

    /// <summary>A rate as it is given.</summary>
    public static double Rate(double rate) => Math.Round(rate, Digits);
}
