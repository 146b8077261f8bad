using Jamsostek.Graph.Projections.Panels;

namespace Jamsostek.Graph.Projections.Outlooks;

/// <summary>Answers whether and when a path meets a milestone.</summary>
internal static class OutlookBuilder
{
    /// <summary>Between these probabilities no yes or no is given for a date further than the model was tested.</summary>
    private const double UnclearLow = 0.1;
    private const double UnclearHigh = 0.9;

    public static ProjectionOutcome<MilestoneOutlook> Build(Projection projection, RegionPath path, Milestone milestone)
    {
        int step = projection.StepOf(milestone.Due);
        if (milestone.Rate is not (> 0 and <= 1))
        {
            return new ProjectionProblem(ProjectionProblemCode.TargetOutOfRange, $"A rate of {milestone.Rate} is no share.", "Give a share of potential workers above 0 and not above 1, such as 0.95.");
        }

        if (step < 0 || step >= projection.Steps)
        {
            return new ProjectionProblem(ProjectionProblemCode.TargetOutOfRange,
                $"{milestone.Due} lies outside the projection, which goes from {projection.Label(0)} to {projection.Label(projection.Steps - 1)}.", "Ask for a longer horizon, or a later month.");
        }

        if (!path.IsProjected)
        {
            return new ProjectionProblem(ProjectionProblemCode.PanelWithoutObservations, $"Region {path.Code} has no potential workers.", "Give its potential workers.");
        }

        return Answer(projection, path, milestone, step);
    }

    /// <summary>The answer for a step of the projection and any share.</summary>
    public static MilestoneOutlook Answer(Projection projection, RegionPath path, Milestone milestone, int step)
    {
        double miss = path.ProbabilityBelow(step, milestone.Rate);
        double? gap = path.LastActive is { } active ? (milestone.Rate * path.Potential(step)) - active : null;
        double? logits = milestone.Rate is > 0 and < 1 ? path.NeededLogits(step, milestone.Rate) : null;
        int months = (step + 1) * projection.MonthsPerPeriod;
        int staying = Cadence.Of(projection.State.Central.Frequency).Staying;
        string? reason = ReasonForSilence(projection, path, step, miss);
        return new MilestoneOutlook
        {
            Milestone = milestone,
            ProbabilityOfMiss = miss,
            WillMiss = reason is null ? miss > 0.5 : null,
            Reason = reason,
            Evidence = path.EvidenceAt(step),
            Coverage = path.Band(step),
            GapWorkers = gap,
            NeededPerMonth = gap / months,
            RecentPerMonth = path.RecentPerMonth,
            NeededLogits = logits,
            Feasibility = logits is { } needed ? projection.State.Gains.ShareAchieving(needed, step + 1) : null,
            Reaching = new Lazy<double[]>(() => ReachingTime.Distribution(path, Math.Min(projection.Steps, Cadence.Of(projection.State.Central.Frequency).Horizons[^1]), milestone.Rate, staying)),
            MonthAt = projection.MonthAt,
        };
    }

    /// <summary>Why no yes or no is given; null where one is.</summary>
    private static string? ReasonForSilence(Projection projection, RegionPath path, int step, double miss)
    {
        var cadence = Cadence.Of(projection.State.Central.Frequency);
        if (path.EvidenceAt(step) == Evidence.TooThin)
        {
            return "The region has no figure of its own: its level is its neighbours'.";
        }

        if (step + 1 > cadence.Horizons[^1])
        {
            return $"The date lies more than {cadence.Horizons[^1]} periods ahead, further than the model reaches: read the needed pace and the scenarios.";
        }

        if (step + 1 > cadence.FarHorizon && miss is > UnclearLow and < UnclearHigh)
        {
            return $"The date lies more than {cadence.FarHorizon} periods ahead, further than the model was ever tested, and the odds are not clear: read the needed pace and the scenarios.";
        }

        if (projection.State.Estimated is not null)
        {
            return projection.IsPublished(path.Code)
                ? null
                : "No figure of it was ever published: its history is estimated from the country and from regions like it. Read the interval.";
        }

        return path.Level == PathLevel.Region && (path.Flags & RegionFlags.MostlyEstimated) != RegionFlags.None && path.EstimatedShare >= 0.999
            ? "Every figure of its history is an estimate: read the interval."
            : null;
    }
}
