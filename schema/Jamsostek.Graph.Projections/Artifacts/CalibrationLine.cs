namespace Jamsostek.Graph.Projections.Artifacts;

/// <summary>What the model's own back-test found for a group of horizons.</summary>
/// <param name="From">First horizon, periods.</param>
/// <param name="To">Last horizon, periods.</param>
/// <param name="Origins">Earlier origins that reach it; fewer than two is extrapolation.</param>
/// <param name="Factor80">Half-width of the 80 % interval over that of normal errors with the fitted scale: 1 where the scale was right.</param>
/// <param name="Factor95">The same of the 95 % interval.</param>
/// <param name="NationalShare">Share of the errors' variance that all regions have in common.</param>
/// <param name="ProvinceShare">Share that the regions of a province have in common beyond that.</param>
public sealed record CalibrationLine(int From, int To, int Origins, double Factor80, double Factor95, double NationalShare, double ProvinceShare);
