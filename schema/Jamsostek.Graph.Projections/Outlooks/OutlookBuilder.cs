using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Outlooks;

/// <summary>Answers whether and when a path meets a milestone.</summary>
internal static class OutlookBuilder
{
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

    private static MilestoneOutlook Answer(Projection projection, RegionPath path, Milestone milestone, int step)
    {
        double miss = path.ProbabilityBelow(step, milestone.Rate);
        double? gap = path.LastActive is { } active ? (milestone.Rate * path.Potential(step)) - active : null;
        double? logits = path.NeededLogits(step, milestone.Rate);
        int months = (step + 1) * projection.MonthsPerPeriod;
        int staying = Cadence.Of(projection.State.Central.Frequency).Staying;
        double[] reached = ReachingTime.Distribution(path.Draws(), path.Potential, milestone.Rate, staying);
        string? reason = ReasonForSilence(projection, path, step);
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
            ReachedIn = reached,
            ProbabilityNotWithin = Math.Max(0, 1 - reached.Sum()),
            MedianMonth = MedianMonth(projection, reached),
        };
    }

    /// <summary>Why no yes or no is given; null where one is.</summary>
    private static string? ReasonForSilence(Projection projection, RegionPath path, int step)
    {
        var cadence = Cadence.Of(projection.State.Central.Frequency);
        if (path.EvidenceAt(step) == Evidence.TooThin)
        {
            return "The region has no figure of its own: its level is its neighbours'.";
        }

        if (step + 1 > cadence.FarHorizon)
        {
            return $"The date lies more than {cadence.FarHorizon} periods ahead, further than the model was ever tested: read the needed pace and the scenarios.";
        }

        return path.Level == PathLevel.Region && (path.Flags & RegionFlags.MostlyEstimated) != RegionFlags.None && path.EstimatedShare >= 0.999
            ? "Every figure of its history is an estimate: read the interval."
            : null;
    }

    private static Month? MedianMonth(Projection projection, double[] reached)
    {
        double sum = 0;
        for (int step = 0; step < reached.Length; step++)
        {
            sum += reached[step];
            if (sum > 0.5)
            {
                return projection.MonthAt(step);
            }
        }

        return null;
    }
}
