namespace Jamsostek.Graph.Projections.Calibration;

/// <summary>An error of the inner back-test.</summary>
/// <param name="Origin">Which origin, from zero.</param>
/// <param name="Region">Which region.</param>
/// <param name="Horizon">Periods ahead.</param>
/// <param name="Standardised">Logit of what came less the middle of the path, over its scale.</param>
/// <param name="Weight">How much of the error is the projection's: below 1 where the figure or the level has a standard error of its own.</param>
internal readonly record struct InnerError(int Origin, int Region, int Horizon, double Standardised, double Weight);
