using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Results;

/// <summary>A fact behind a row.</summary>
/// <param name="Month">Its month.</param>
/// <param name="Fact">The fact as it is in the record: a <see cref="CoverageFact" />, an <see cref="AgencyMonthFact" /> and so on.</param>
public sealed record CubeRecord(Month Month, IFact Fact);
