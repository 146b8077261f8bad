using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Scenarios;

/// <summary>A regulation that regions issue. Regions that have one already are left as they are.</summary>
/// <param name="RegionCodes">Regions; a region above stands for all under it.</param>
/// <param name="From">First month in force.</param>
public sealed record PlannedRegulation(IReadOnlyList<string> RegionCodes, Month From);
