namespace Jamsostek.Graph.Language.Execution;

/// <summary>What to do with the price of a request (the header <c>GraphQL-Cost</c>).</summary>
public enum CostMode
{
    /// <summary>Refuses what is over the limits, and says nothing of the price otherwise.</summary>
    Enforce,

    /// <summary>Refuses what is over the limits, and writes the price into <c>extensions.operationCost</c>.</summary>
    Report,

    /// <summary>Only prices: nothing is executed and no limit refuses.</summary>
    ValidateOnly,
}
