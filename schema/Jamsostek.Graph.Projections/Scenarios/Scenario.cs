namespace Jamsostek.Graph.Projections.Scenarios;

/// <summary>What if: changes laid over the projection. What it does not name stays as projected, to the last bit.</summary>
public sealed record Scenario
{
    /// <summary>Nothing is changed.</summary>
    public static Scenario None { get; } = new();

    /// <summary>No growth of the country as a whole: what to put beside every probability of a miss.</summary>
    public static Scenario NationalStagnation { get; } = new() { NationalGrowthMultiplier = 0 };

    /// <summary>Factor of the projected change of every region, 0 to 5.</summary>
    public double GrowthMultiplier { get; init; } = 1;

    /// <summary>Factor of the part of the change that all regions share, -5 to 5.</summary>
    public double NationalGrowthMultiplier { get; init; } = 1;

    /// <summary>Workers added beyond the projection.</summary>
    public IReadOnlyList<AddedWorkers> AddedWorkers { get; init; } = [];

    /// <summary>Regulations that are issued.</summary>
    public IReadOnlyList<PlannedRegulation> Regulations { get; init; } = [];

    /// <summary>Budgets beyond the present ones.</summary>
    public IReadOnlyList<PlannedBudget> Budgets { get; init; } = [];

    /// <summary>Whether it changes nothing.</summary>
    public bool IsEmpty => this is { GrowthMultiplier: 1, NationalGrowthMultiplier: 1, AddedWorkers.Count: 0, Regulations.Count: 0, Budgets.Count: 0 };
}
