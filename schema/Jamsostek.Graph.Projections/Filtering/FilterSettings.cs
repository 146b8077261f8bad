namespace Jamsostek.Graph.Projections.Filtering;

/// <summary>Hyper-parameters of the trend filter, in units of a region's noise variance.</summary>
/// <param name="LevelNoise">Variance of the level's own steps, q_l.</param>
/// <param name="SlopeNoise">Variance of the slope's own steps, q_b.</param>
/// <param name="Damping">What remains of a slope after a period, phi.</param>
internal readonly record struct FilterSettings(double LevelNoise, double SlopeNoise, double Damping);
