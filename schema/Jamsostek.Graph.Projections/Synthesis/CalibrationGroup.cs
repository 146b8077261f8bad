namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>The governments that one region's published counts are about.</summary>
/// <param name="Members">Positions of the governments.</param>
/// <param name="IsOfCountry">Whether the region is the country.</param>
/// <param name="Targets">The counts, ordered by month, one a month.</param>
internal sealed record CalibrationGroup(IReadOnlyList<int> Members, bool IsOfCountry, IReadOnlyList<CalibrationTarget> Targets);
