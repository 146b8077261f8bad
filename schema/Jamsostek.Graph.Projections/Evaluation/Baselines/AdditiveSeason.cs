namespace Jamsostek.Graph.Projections.Evaluation.Baselines;

/// <summary>Classical additive decomposition of one series: means of the deviations from the centred mean, which sum to zero over a year. None where there are less than two years.</summary>
internal sealed class AdditiveSeason
{
    private readonly double[] _factors;
    private readonly int _length;

    public AdditiveSeason(double[] series, int season)
    {
        _length = series.Length;
        _factors = new double[season];
        if (season > 1 && series.Length >= 2 * season)
        {
            int half = season / 2;
            var count = new int[season];
            for (int t = half; t < series.Length - half; t++)
            {
                double sum = (series[t - half] + series[t + half]) / 2;
                for (int k = 1 - half; k < half; k++)
                {
                    sum += series[t + k];
                }

                _factors[t % season] += series[t] - (sum / season);
                count[t % season]++;
            }

            for (int q = 0; q < season; q++)
            {
                _factors[q] = count[q] > 0 ? _factors[q] / count[q] : 0;
            }

            double mean = _factors.Average();
            _factors = [.. _factors.Select(f => f - mean)];
        }

        Adjusted = [.. series.Select((value, t) => value - _factors[t % season])];
    }

    /// <summary>The series without its season.</summary>
    public double[] Adjusted { get; }

    /// <summary>Season of a step after the last.</summary>
    public double At(int step) => _factors[(_length + step - 1) % _factors.Length];
}
