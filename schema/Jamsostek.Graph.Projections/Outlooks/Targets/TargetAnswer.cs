using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Outlooks;

namespace Jamsostek.Graph.Projections.Outlooks.Targets;

/// <summary>Whether a region meets a target, on the target's own base. What is not known is null.</summary>
public sealed record TargetAnswer
{
    /// <summary>The question.</summary>
    public required TargetQuestion Question { get; init; }

    /// <summary>The target's base in the due month.</summary>
    public required TargetBase Base { get; init; }

    /// <summary>What it rests on.</summary>
    public required OutlookEvidence Evidence { get; init; }

    /// <summary>Why no yes or no is given.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it is missed; null where that cannot be said.</summary>
    public bool? WillMiss { get; init; }

    /// <summary>Probability of a miss.</summary>
    public double? ProbabilityOfMissing { get; init; }

    /// <summary>Rate in the last month of history, a fraction of the target's base in that month.</summary>
    public double? CurrentRate { get; init; }

    /// <summary>The target as a rate: for a number of workers, of the region's projected potential.</summary>
    public double? TargetRate { get; init; }

    /// <summary>Quantiles of the rate in the due month.</summary>
    public PathBand? Rate { get; init; }

    /// <summary>Covered workers that the target means, those beside the panel among them.</summary>
    public double? TargetWorkers { get; init; }

    /// <summary>Covered workers in the middle of the projection, those beside the panel among them.</summary>
    public double? ProjectedWorkers { get; init; }

    /// <summary>Target workers less covered workers of the last month; below zero where the target is passed.</summary>
    public double? GapWorkers { get; init; }

    /// <summary>That gap a month.</summary>
    public double? NeededPerMonth { get; init; }

    /// <summary>Workers added a month over the year before.</summary>
    public double? RecentPerMonth { get; init; }

    /// <summary>The projection's own answer; null for a date in history.</summary>
    public MilestoneOutlook? Milestone { get; init; }

    /// <summary>Target workers less projected ones where that is more than nothing, else 0.</summary>
    public double? ShortfallWorkers => TargetWorkers is { } target && ProjectedWorkers is { } projected ? Math.Max(0, target - projected) : null;

    /// <summary>First month by which the target is met more likely than not; null where that is not within the model's reach. Computed when it is asked for.</summary>
    public Month? MetBy => Milestone?.MedianMonth;
}
