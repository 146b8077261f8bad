using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Scenarios;

/// <summary>Workers covered beyond the projection, the same number more every month.</summary>
/// <param name="RegionCodes">Regions; a region above stands for all under it, which share the number by potential workers.</param>
/// <param name="PerMonth">Workers a month, for each code given; below zero for fewer.</param>
/// <param name="From">First month.</param>
/// <param name="Until">Last month; null to the end.</param>
public sealed record AddedWorkers(IReadOnlyList<string> RegionCodes, double PerMonth, Month From, Month? Until = null);
