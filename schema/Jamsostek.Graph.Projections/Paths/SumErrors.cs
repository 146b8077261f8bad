using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Projections.Training;

namespace Jamsostek.Graph.Projections.Paths;

/// <summary>
/// How surely the sum of the regions under a parent is known at the last period, workers. With A the errors of its regions, its variance is (1-r) ΣA² + r (ΣA)², r the correlation of estimates under one
/// parent. A published sum of m months ago with standard error s holds it to V (1-ρ²) + ρ² s², ρ = exp(-m/memory): the prediction of a field that decays exponentially from one exact figure.
/// </summary>
internal sealed class SumErrors(TrainedState state)
{
    private readonly EstimatedHistory? _estimated = state.Estimated;

    /// <summary>Variance of the sum under a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="variance">Its variance as far as nothing is published.</param>
    /// <param name="potential">Its potential workers.</param>
    public double Held(string code, double variance, double potential)
    {
        double least = variance;
        foreach (var known in _estimated?.KnownSums ?? [])
        {
            if (known.Code == code && LastMonth - known.Month.Index is var age and >= 0)
            {
                double memory = _estimated!.MemoryMonths > 0 ? Math.Exp(-age / _estimated.MemoryMonths) : 1;
                double error = known.StandardErrorPoints / 100 * potential;
                least = Math.Min(least, (variance * (1 - (memory * memory))) + (memory * memory * error * error));
            }
        }

        return least;
    }

    /// <summary>Variance of a sum of correlated errors.</summary>
    /// <param name="errors">Errors of the parts, workers.</param>
    public double Correlated(IReadOnlyCollection<double> errors)
    {
        double correlation = _estimated?.Correlation ?? 0;
        double sum = errors.Sum();
        return ((1 - correlation) * errors.Sum(static e => e * e)) + (correlation * sum * sum);
    }

    private int LastMonth => state.FirstMonth + ((state.Length - 1) * (state.Central.Frequency == PanelFrequency.Monthly ? 1 : 12));
}
