namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// The scale <c>z = arcsin(√p)</c> on which rates are fitted: a standard error on it is a standard error of the rate over <c>2√(p(1−p))</c>, and no fitted value leaves
/// [0, 1]. As B. Efron and C. Morris pooled shares in "Data Analysis Using Stein's Estimator and its Generalizations", JASA 70 (1975).
/// </summary>
internal static class ArcsineScale
{
    /// <summary>z of a rate in [0, 1].</summary>
    public static double Of(double rate) => Math.Asin(Math.Sqrt(rate));

    /// <summary>The rate of z, held <paramref name="margin" /> away from 0 and 1.</summary>
    public static double Rate(double z, double margin)
    {
        var sine = Math.Sin(Math.Clamp(z, Of(margin), Of(1 - margin)));
        return sine * sine;
    }

    /// <summary>Change of the rate for a change of z: <c>dp/dz = 2√(p(1−p))</c>.</summary>
    public static double Slope(double rate) => 2 * Math.Sqrt(rate * (1 - rate));
}
