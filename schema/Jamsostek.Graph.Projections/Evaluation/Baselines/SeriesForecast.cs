namespace Jamsostek.Graph.Projections.Evaluation.Baselines;

/// <summary>A forecast of one series with normal errors, by step, on the scale it was made on.</summary>
/// <param name="Middle">Middle.</param>
/// <param name="Deviation">Standard deviation.</param>
internal sealed record SeriesForecast(double[] Middle, double[] Deviation);
