using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Outlooks;

/// <summary>Whether a region will miss a milestone, by how much, how surely, and what it would take.</summary>
public sealed record MilestoneOutlook
{
    /// <summary>The milestone.</summary>
    public required Milestone Milestone { get; init; }

    /// <summary>Probability that coverage lies below the rate in the due month.</summary>
    public required double ProbabilityOfMiss { get; init; }

    /// <summary>Whether a miss is more likely than not; null where the evidence is too thin to say (see <see cref="Reason" />).</summary>
    public required bool? WillMiss { get; init; }

    /// <summary>Why <see cref="WillMiss" /> is null.</summary>
    public required string? Reason { get; init; }

    /// <summary>What the answer rests on.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Coverage in the due month.</summary>
    public required PathBand Coverage { get; init; }

    /// <summary>Workers that the rate means in the due month, less those covered in the last figure; below zero where it is already passed. Null where there is no figure.</summary>
    public required double? GapWorkers { get; init; }

    /// <summary>That gap a month from the last period to the due month.</summary>
    public required double? NeededPerMonth { get; init; }

    /// <summary>Workers added a month over the year before the last figure.</summary>
    public required double? RecentPerMonth { get; init; }

    /// <summary>Gain of the logit level that is needed; below zero where it is passed. Null for sums of regions.</summary>
    public required double? NeededLogits { get; init; }

    /// <summary>Share of all windows of that length, over all regions of history, in which such a gain was ever made; null for sums of regions.</summary>
    public required double? Feasibility { get; init; }

    /// <summary>
    /// By period: probability that coverage without season first reaches the rate in it and stays there for three months. What is left to 1 is <see cref="ProbabilityNotWithin" />.
    /// Computed when it is first asked for.
    /// </summary>
    public IReadOnlyList<double> ReachedIn => Reaching.Value;

    /// <summary>Probability that the rate is not reached within the horizon, or within the model's reach where that is shorter.</summary>
    public double ProbabilityNotWithin => Math.Max(0, 1 - Reaching.Value.Sum());

    /// <summary>First month by which the rate is reached more likely than not; null where it is not within the horizon.</summary>
    public Month? MedianMonth
    {
        get
        {
            double sum = 0;
            for (int step = 0; step < Reaching.Value.Length; step++)
            {
                sum += Reaching.Value[step];
                if (sum > 0.5)
                {
                    return MonthAt(step);
                }
            }

            return null;
        }
    }

    internal Lazy<double[]> Reaching { get; init; } = new(static () => []);

    internal Func<int, Month> MonthAt { get; init; } = static _ => default;
}
