using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Outlooks.Targets;

/// <summary>A target that is asked about.</summary>
/// <param name="RegionCode">The region it was set for.</param>
/// <param name="Due">The month by whose end it is to be reached.</param>
/// <param name="Rate">The rate, 0 to 1; null for a number of workers.</param>
/// <param name="Workers">The number of covered workers; null for a rate.</param>
/// <param name="Refusal">Why it cannot be answered from what is projected; null where it can.</param>
public sealed record TargetQuestion(string RegionCode, Month Due, double? Rate, double? Workers, string? Refusal);
