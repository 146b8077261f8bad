namespace Jamsostek.Graph.Server.Limits;

/// <summary>Codes of refusals for having asked too much.</summary>
internal static class LimitCodes
{
    /// <summary>Too many requests.</summary>
    public const string RateLimited = "RATE_LIMITED";

    /// <summary>The budget of cost points is spent.</summary>
    public const string BudgetSpent = "COST_BUDGET_SPENT";
}
