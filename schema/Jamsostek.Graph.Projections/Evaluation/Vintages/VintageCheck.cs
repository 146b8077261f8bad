using Jamsostek.Graph.Projections.Outlooks;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Evaluation.Vintages;

/// <summary>A figure that was published after a date, and what would have been projected on that date.</summary>
/// <param name="Origin">The last month of which anything was used.</param>
/// <param name="RegionCode">Region of the figure.</param>
/// <param name="Level">Its level.</param>
/// <param name="Month">Month of the figure.</param>
/// <param name="Rate">The rate in that month, a fraction: what the present estimate, which keeps to the figure, has.</param>
/// <param name="Last">The rate in the month of the origin as estimated then: the forecast of one who expects no change.</param>
/// <param name="Projected">The projection.</param>
public sealed record VintageCheck(Month Origin, string RegionCode, PathLevel Level, Month Month, double Rate, double Last, PathBand Projected)
{
    /// <summary>Months ahead.</summary>
    public int Horizon => Month - Origin;
}
