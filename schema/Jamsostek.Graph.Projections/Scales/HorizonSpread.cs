using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Regression;

namespace Jamsostek.Graph.Projections.Scales;

/// <summary>Spread of the residuals of each horizon: their scaled median absolute deviation, never less than that of a shorter horizon.</summary>
internal static class HorizonSpread
{
    /// <summary>Logits a square root of a month: what a series that never moved may still do.</summary>
    private const double Least = 0.002;

    /// <summary>Spread by fitted horizon, logits.</summary>
    public static double[] Of(IReadOnlyList<HorizonRegression> regressions, int monthsPerPeriod)
    {
        var spread = new double[regressions.Count];
        double before = 0;
        for (int k = 0; k < spread.Length; k++)
        {
            double own = Order.MadAroundZero(regressions[k].Residuals);
            double least = Least * Math.Sqrt(regressions[k].Horizon * monthsPerPeriod);
            spread[k] = before = Math.Max(Math.Max(own, least), before);
        }

        return spread;
    }

    /// <summary>Spread without any regression: noise that adds up, and never less than 0.03 logits a square root of a month.</summary>
    public static double Without(double medianSigma, int horizon, int monthsPerPeriod)
        => Math.Sqrt(horizon * monthsPerPeriod) * Math.Max(double.IsFinite(medianSigma) ? medianSigma : 0, 0.03);
}
