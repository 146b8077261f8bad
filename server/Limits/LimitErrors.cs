using System.Globalization;
using Jamsostek.Graph.Language.Errors;

namespace Jamsostek.Graph.Server.Limits;

/// <summary>The texts of refusals for having asked too much.</summary>
internal static class LimitErrors
{
    /// <summary>Too many requests in a minute.</summary>
    public static LimitRefusal TooManyRequests(TimeSpan wait, string setting)
        => Refuse(wait, new GraphQLError($"Too many requests in this minute: ask again in {Seconds(wait)} seconds. (Setting {setting}.)", LimitCodes.RateLimited));

    /// <summary>Too many wrong credentials from one address in a minute.</summary>
    public static LimitRefusal TooManyFailures(TimeSpan wait)
        => Refuse(wait, new GraphQLError($"Too many keys or tokens from this address were not valid: ask again in {Seconds(wait)} seconds.", LimitCodes.RateLimited));

    /// <summary>The request does not fit into what is left of a budget.</summary>
    public static LimitRefusal BudgetSpent(double cost, double left, TimeSpan wait, string setting)
        => Refuse(wait, new GraphQLError(
            string.Create(CultureInfo.InvariantCulture, $"The request costs {cost:0.##} points and {left:0.##} are left of the budget: ask again in {Seconds(wait)} seconds, or for less. (Setting {setting}.)"),
            LimitCodes.BudgetSpent).With("fieldCost", cost).With("left", left));

    /// <summary>Whole seconds, rounded up: who waits so long is not refused again for the rest.</summary>
    public static int Seconds(TimeSpan wait) => Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));

    private static LimitRefusal Refuse(TimeSpan wait, GraphQLError error) => new(error.With("retryAfter", Seconds(wait)), wait);
}
