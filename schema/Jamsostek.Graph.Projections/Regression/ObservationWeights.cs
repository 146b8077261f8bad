using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Regression;

/// <summary>
/// How much a region counts in a period: w = g² / ((sigma g)² + med²), g = clip(c (1-c), 0.01, 0.25), so that the loss is in percentage points and noisy regions count less;
/// med is the median of sigma g. Scaled to a mean of 1.
/// </summary>
internal sealed class ObservationWeights
{
    private readonly Grid _weights;

    public ObservationWeights(TrendHistory history)
    {
        int rows = history.Regions;
        int columns = history.Length;
        var slopes = Grid.Missing(rows, columns);
        var noise = new double[rows * columns];
        Array.Fill(noise, double.NaN);
        for (int i = 0; i < rows; i++)
        {
            for (int t = history.FirstObserved[i]; t < columns; t++)
            {
                double slope = Math.Clamp(LogitScale.Slope(history.Trends.Level[i, t]), 0.01, 0.25);
                slopes[i, t] = slope;
                noise[(i * columns) + t] = history.Sigma[i] * slope;
            }
        }

        double median = Order.Median(noise);
        _weights = new Grid(rows, columns);
        double sum = 0;
        int count = 0;
        for (int i = 0; i < rows; i++)
        {
            for (int t = history.FirstObserved[i]; t < columns; t++)
            {
                double slope = slopes[i, t];
                _weights[i, t] = slope * slope / (Math.Pow(history.Sigma[i] * slope, 2) + (median * median));
                sum += _weights[i, t];
                count++;
            }
        }

        Scale = count > 0 ? count / sum : 1;
    }

    private double Scale { get; }

    /// <summary>Weight; zero before the first observation.</summary>
    public double this[int region, int period] => _weights[region, period] * Scale;
}
