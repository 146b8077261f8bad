namespace Jamsostek.Graph.Projections.Evaluation;

/// <summary>Outcome of a back-test.</summary>
/// <param name="Plan">Origins and horizons.</param>
/// <param name="Rows">Scores by method, level and horizon.</param>
/// <param name="Comparisons">The model against every other method.</param>
/// <param name="Reliability">By ten bins of the model's probability of a miss over all horizons: how often it was said, its mean, and how often a miss came.</param>
/// <param name="ReliabilityByHorizon">The same at each horizon of the plan.</param>
/// <param name="PitCounts">How often what came fell into each tenth of the model's distribution, over all regions and horizons: even where it is calibrated.</param>
public sealed record BacktestReport(
    BacktestPlan Plan,
    IReadOnlyList<BacktestRow> Rows,
    IReadOnlyList<BacktestComparison> Comparisons,
    IReadOnlyList<ReliabilityBin> Reliability,
    IReadOnlyList<IReadOnlyList<ReliabilityBin>> ReliabilityByHorizon,
    IReadOnlyList<int> PitCounts);
