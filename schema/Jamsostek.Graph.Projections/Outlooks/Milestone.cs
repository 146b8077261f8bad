using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Outlooks;

/// <summary>A rate that is to be reached by a month.</summary>
/// <param name="Rate">Share of potential workers, 0 to 1, on the denominator of the panel.</param>
/// <param name="Due">The month; in a yearly panel any month of the year.</param>
public sealed record Milestone(double Rate, Month Due);
