namespace Jamsostek.Graph.Projections.Scenarios;

/// <summary>A budget for contributions of workers, beyond what is budgeted now: they are covered while it is paid and gone when it is not renewed.</summary>
/// <param name="RegionCodes">Regions; a region above stands for all under it, which share it by potential workers.</param>
/// <param name="MillionsPerYear">Millions of rupiah a year, for each code given.</param>
/// <param name="FirstYear">First budget year.</param>
/// <param name="LastYear">Last budget year; null when it is renewed to the end.</param>
public sealed record PlannedBudget(IReadOnlyList<string> RegionCodes, double MillionsPerYear, int FirstYear, int? LastYear = null);
