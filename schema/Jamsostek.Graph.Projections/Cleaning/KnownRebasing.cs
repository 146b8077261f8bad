using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Cleaning;

/// <summary>A change of a region's potential workers that is known to be one of counting, or known to be real. It overrides what would be detected.</summary>
/// <param name="RegionCode">Region.</param>
/// <param name="Month">First month on the new count.</param>
/// <param name="IsRebasing">True where only the count changed; false where the workers did.</param>
public sealed record KnownRebasing(string RegionCode, Month Month, bool IsRebasing);
