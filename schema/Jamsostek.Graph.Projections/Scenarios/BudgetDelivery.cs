namespace Jamsostek.Graph.Projections.Scenarios;

/// <summary>How many of the workers that a budget pays for become covered.</summary>
/// <param name="Rate">Covered per worker paid for; between 0 and 1.5.</param>
/// <param name="StandardError">Its standard error; null where the rate is an assumption.</param>
/// <param name="Changes">Changes of budgets it was estimated from.</param>
public sealed record BudgetDelivery(double Rate, double? StandardError, int Changes)
{
    /// <summary>Where nothing can be estimated: 0.8, an assumption.</summary>
    internal static BudgetDelivery Assumed { get; } = new(0.8, null, 0);
}
