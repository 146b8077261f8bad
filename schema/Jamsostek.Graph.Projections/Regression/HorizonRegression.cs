using System.Numerics;
using System.Runtime.InteropServices;
using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Regression;

/// <summary>
/// One regression for one horizon over all regions: ridge with Huber weights at 2.0 robust deviations in three passes. The penalty is kappa = 4 lambda / sqrt(n_eff),
/// lambda = 0.1 + 0.4 min(1, h/24), n_eff = max(sum of weights / (8 sqrt h), 20), h in months.
/// </summary>
/// <remarks>
/// Direct global forecasting: Montero-Manso and Hyndman, International Journal of Forecasting 37, 2021; iteratively reweighted least squares: Huber, Robust Statistics, 1981.
/// </remarks>
internal sealed class HorizonRegression
{
    private const int Passes = 3;
    private const double HuberLimit = 2;

    private HorizonRegression(int horizon, double[] coefficients, double effectiveCount, HorizonDesign design, double[] residuals)
        => (Horizon, Coefficients, EffectiveCount, Design, Residuals) = (horizon, coefficients, effectiveCount, design, residuals);

    public int Horizon { get; }

    public double[] Coefficients { get; }

    public double EffectiveCount { get; }

    public HorizonDesign Design { get; }

    /// <summary>Residuals of the change over the whole horizon, logits.</summary>
    public double[] Residuals { get; }

    /// <summary>Fits a horizon.</summary>
    /// <param name="design">Its samples.</param>
    /// <param name="horizon">Periods ahead.</param>
    /// <param name="monthsPerPeriod">Months of a period.</param>
    public static HorizonRegression Fit(HorizonDesign design, int horizon, int monthsPerPeriod)
    {
        double months = horizon * monthsPerPeriod;
        double lambda = 0.1 + (0.4 * Math.Min(1, months / 24));
        var rows = design.Features;
        var weights = CollectionsMarshal.AsSpan((List<double>)design.Weights).ToArray();
        var targets = CollectionsMarshal.AsSpan((List<double>)design.Targets);
        double[] robust = [.. weights];
        double[] coefficients = [];
        var residuals = new double[design.Count];
        double effective = 0;
        for (int pass = 0; pass < Passes; pass++)
        {
            double total = 0;
            foreach (double weight in robust)
            {
                total += weight;
            }

            effective = Math.Max(total / (8 * Math.Sqrt(months)), 20);
            var (cross, right) = NormalEquations(rows, targets, robust);
            coefficients = RidgeSolver.Solve(cross, Feature.Stride, right.AsSpan(0, Feature.Count), 4 * lambda / Math.Sqrt(effective));
            Residual(rows, targets, coefficients, residuals);
            Reweight(weights, residuals, robust);
        }

        for (int s = 0; s < residuals.Length; s++)
        {
            residuals[s] *= horizon;
        }

        return new HorizonRegression(horizon, coefficients, effective, design, residuals);
    }

    /// <summary>A = X'WX and b = X'Wy, a row at a time in order.</summary>
    private static (double[] Cross, double[] Right) NormalEquations(ReadOnlySpan<double> rows, ReadOnlySpan<double> targets, double[] weights)
    {
        var cross = new double[Feature.Count * Feature.Stride];
        var right = new double[Feature.Stride];
        for (int s = 0; s < targets.Length; s++)
        {
            var row = rows.Slice(s * Feature.Stride, Feature.Stride);
            AddScaled(row, weights[s] * targets[s], right);
            for (int j = 0; j < Feature.Count; j++)
            {
                double scaled = weights[s] * row[j];
                if (scaled != 0)
                {
                    AddScaled(row, scaled, cross.AsSpan(j * Feature.Stride, Feature.Stride));
                }
            }
        }

        return (cross, right);
    }

    /// <summary>target += factor · row. Every element is a sum of its own, so vectors change no rounding.</summary>
    private static void AddScaled(ReadOnlySpan<double> row, double factor, Span<double> target)
    {
        var from = MemoryMarshal.Cast<double, Vector<double>>(row);
        var to = MemoryMarshal.Cast<double, Vector<double>>(target);
        var scale = new Vector<double>(factor);
        for (int k = 0; k < to.Length; k++)
        {
            to[k] += scale * from[k];
        }

        for (int k = to.Length * Vector<double>.Count; k < target.Length; k++)
        {
            target[k] += factor * row[k];
        }
    }

    private static void Residual(ReadOnlySpan<double> rows, ReadOnlySpan<double> targets, double[] coefficients, double[] residuals)
    {
        for (int s = 0; s < residuals.Length; s++)
        {
            var row = rows.Slice(s * Feature.Stride, Feature.Count);
            double fitted = 0;
            for (int j = 0; j < coefficients.Length; j++)
            {
                fitted += coefficients[j] * row[j];
            }

            residuals[s] = targets[s] - fitted;
        }
    }

    private static void Reweight(double[] weights, double[] residuals, double[] robust)
    {
        double limit = HuberLimit * Order.MadAroundZero(residuals);
        for (int s = 0; s < robust.Length; s++)
        {
            double size = Math.Abs(residuals[s]);
            robust[s] = size <= limit || limit <= 0 ? weights[s] : weights[s] * limit / size;
        }
    }
}
