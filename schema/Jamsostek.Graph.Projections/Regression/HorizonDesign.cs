using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Regression;

/// <summary>
/// The samples of one horizon: for every region and period the growth (y(t+h) - l(t)) / h and the features at t. Both sides are demeaned across regions within each period, with the
/// weights, the target's mean with its values held to their 1st and 99th percentile: what is left is cross-sectional, and the common swing, of which there are few independent
/// observations at long horizons, is not fitted.
/// </summary>
internal sealed class HorizonDesign
{
    private readonly List<double> _targets = [];
    private readonly List<double> _weights = [];
    private readonly List<(int Region, int Period)> _places = [];
    private readonly double[] _features;

    private HorizonDesign(double[] workspace) => _features = workspace;

    public int Count => _targets.Count;

    /// <summary>Features by sample; lost when the workspace is used for another horizon.</summary>
    public ReadOnlySpan<double> Features => _features.AsSpan(0, Count * Feature.Stride);

    public IReadOnlyList<double> Targets => _targets;

    public IReadOnlyList<double> Weights => _weights;

    /// <summary>Region and period of each sample.</summary>
    public IReadOnlyList<(int Region, int Period)> Places => _places;

    /// <summary>Builds the samples of a horizon.</summary>
    /// <param name="history">The history.</param>
    /// <param name="features">Features by period; null before the warm-up.</param>
    /// <param name="weights">Weights.</param>
    /// <param name="horizon">Periods ahead.</param>
    /// <param name="workspace">Room for the features, of <see cref="WorkspaceOf" />.</param>
    public static HorizonDesign Of(TrendHistory history, OriginFeatures?[] features, ObservationWeights weights, int horizon, double[] workspace)
    {
        var design = new HorizonDesign(workspace);
        int last = history.Length - 1 - horizon;
        double median = MedianNoise(history);
        for (int t = 0; t <= last; t++)
        {
            if (features[t] is { } known)
            {
                double decay = Math.Pow(0.5, (last - t) / history.Cadence.HalfLife);
                design.AddPeriod(history, known, weights, t, horizon, decay, median);
            }
        }

        return design;
    }

    /// <summary>Room that every horizon of a history fits into, one after the other.</summary>
    public static double[] WorkspaceOf(TrendHistory history, int warmUp) => new double[Math.Max(0, history.Length - 1 - warmUp) * history.Regions * Feature.Stride];

    private static double MedianNoise(TrendHistory history)
    {
        double median = Order.Median(history.Sigma);
        return median * median;
    }

    private void AddPeriod(TrendHistory history, OriginFeatures known, ObservationWeights weights, int period, int horizon, double decay, double medianVariance)
    {
        int from = Count;
        for (int i = 0; i < history.Regions; i++)
        {
            double target = (history.Adjusted[i, period + horizon] - history.Trends.Level[i, period]) / horizon;
            if (!double.IsFinite(target) || !OriginFeatures.IsPresent(history, i, period))
            {
                continue;
            }

            known.Compose(i, horizon, _features.AsSpan(Count * Feature.Stride, Feature.Stride));
            _targets.Add(target);

            // A target with a standard error counts by what it says beyond that error.
            double error = history.Logits.Variance[i, period + horizon];
            double certainty = error > 0 ? (medianVariance * horizon) / ((medianVariance * horizon) + error) : 1;
            _weights.Add(weights[i, period] * certainty);
            _places.Add((i, period));
        }

        Demean(from);
        for (int s = from; s < Count; s++)
        {
            _weights[s] *= decay;
        }
    }

    private void Demean(int from)
    {
        if (from == Count)
        {
            return;
        }

        double[] targets = [.. _targets.Skip(from)];
        double least = Order.Quantile(targets, 0.01);
        double most = Order.Quantile(targets, 0.99);
        double total = 0;
        double mean = 0;
        var means = new double[Feature.Count];
        for (int s = from; s < Count; s++)
        {
            double weight = _weights[s];
            total += weight;
            mean += weight * Math.Clamp(_targets[s], least, most);
            var row = _features.AsSpan(s * Feature.Stride, Feature.Count);
            for (int j = 0; j < means.Length; j++)
            {
                means[j] += weight * row[j];
            }
        }

        for (int s = from; s < Count; s++)
        {
            _targets[s] -= mean / total;
            var row = _features.AsSpan(s * Feature.Stride, Feature.Count);
            for (int j = 0; j < means.Length; j++)
            {
                row[j] -= means[j] / total;
            }
        }
    }
}
