namespace Jamsostek.Graph.Projections.Regression;

/// <summary>Workers whose contribution a budget pays for a year.</summary>
/// <remarks>Rp16,800 a month: the contribution of a worker without an employer to JKK and JKM in the lowest income bracket (Government Regulation 44/2015 with 49/2023).</remarks>
internal static class FundedHeads
{
    /// <summary>Rupiah a month.</summary>
    public const double MonthlyContribution = 16_800;

    /// <summary>Heads that a yearly budget pays for at full delivery.</summary>
    public static double Of(double budgetMillions) => budgetMillions * 1e6 / (MonthlyContribution * 12);
}
