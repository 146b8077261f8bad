using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Filtering;

/// <summary>Chooses the hyper-parameters of the filter on a grid of 5 × 4 × 3, for all regions together, by the likelihood of <see cref="FilteredTrends.LogLikelihood" />.</summary>
internal static class FilterSearch
{
    private static readonly double[] LevelNoises = [0.03, 0.125, 0.5, 2, 8];
    private static readonly double[] SlopeNoises = [0.0005, 0.0025, 0.01, 0.05];
    private static readonly double[] Dampings = [0.9, 0.97, 1];

    /// <summary>The settings with the greatest likelihood; of equal ones the first in the order of the grid.</summary>
    public static FilterSettings Best(Grid y, Grid variance, CancellationToken cancellation)
    {
        FilterSettings[] candidates =
        [
            .. from level in LevelNoises
               from slope in SlopeNoises
               from damping in Dampings
               select new FilterSettings(level, slope, damping),
        ];
        var likelihoods = new double[candidates.Length];
        Parallel.For(0, candidates.Length, Concurrency.Of(cancellation), k =>
        {
            double[] sigma = NoiseScale.Estimate(y, candidates[k]);
            likelihoods[k] = FilteredTrends.Run(y, variance, sigma, candidates[k]).LogLikelihood(sigma);
        });
        int best = 0;
        for (int k = 1; k < likelihoods.Length; k++)
        {
            best = likelihoods[k] > likelihoods[best] ? k : best;
        }

        return candidates[best];
    }
}
