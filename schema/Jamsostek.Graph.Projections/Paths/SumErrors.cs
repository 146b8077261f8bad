using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Paths;

/// <summary>
/// How surely a sum of estimated regions is known. With A the errors of the regions under one parent, its variance is (1-r) ΣA² + r (ΣA)², r the correlation of estimates under one parent; regions under
/// different parents err independently. A published sum with standard error s, m months away, holds it to V (1-ρ²) + ρ² s², ρ = exp(-m/memory): the prediction of a field that forgets exponentially.
/// </summary>
/// <param name="estimated">How the history came to be; null where nothing is known of it.</param>
public sealed class SumErrors(EstimatedHistory? estimated)
{
    private readonly ILookup<string, KnownSum> _known = (estimated?.KnownSums ?? []).ToLookup(static known => known.Code, StringComparer.Ordinal);

    /// <summary>Variance of the sum of the regions under one parent, workers squared.</summary>
    /// <param name="errors">Standard errors of the regions, workers.</param>
    /// <returns>The variance as far as no sum is published.</returns>
    public double Correlated(IReadOnlyCollection<double> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        double correlation = estimated?.Correlation ?? 0;
        double sum = errors.Sum();
        return ((1 - correlation) * errors.Sum(static e => e * e)) + (correlation * sum * sum);
    }

    /// <summary>Variance that published sums leave.</summary>
    /// <param name="code">Code of the region above, or of the country.</param>
    /// <param name="month">The month.</param>
    /// <param name="variance">Variance as far as no sum is published, workers squared.</param>
    /// <param name="potential">Potential workers of the sum.</param>
    /// <param name="looksAhead">Whether figures of later months count too, as they do for history.</param>
    /// <returns>The variance, workers squared.</returns>
    public double Held(string code, Month month, double variance, double potential, bool looksAhead)
    {
        double least = variance;
        foreach (var known in _known[code])
        {
            int age = month - known.Month;
            if (age >= 0 || looksAhead)
            {
                double memory = estimated!.MemoryMonths > 0 ? Math.Exp(-Math.Abs(age) / estimated.MemoryMonths) : 1;
                double error = known.StandardErrorPoints / 100 * potential;
                least = Math.Min(least, (variance * (1 - (memory * memory))) + (memory * memory * error * error));
            }
        }

        return least;
    }
}
