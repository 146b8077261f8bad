using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Panels;

/// <summary>A published figure that an estimated history keeps to: the sum of the regions under a code in a month is known better than its parts.</summary>
/// <param name="Code">A region above, or the country.</param>
/// <param name="Month">The month of the figure.</param>
/// <param name="StandardErrorPoints">Its standard error, percentage points of coverage.</param>
public sealed record KnownSum(string Code, Month Month, double StandardErrorPoints);
