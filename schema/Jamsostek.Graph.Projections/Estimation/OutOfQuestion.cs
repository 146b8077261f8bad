using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>Figures that say nothing of the panel: other people, another definition, another time.</summary>
internal static class OutOfQuestion
{
    public static FigureVerdict? Verdict(CoverageObservation observation, EstimationFrame frame, IReadOnlyList<CoverageObservation> all)
    {
        var month = FigureDate.MonthOf(observation.AsOf);
        if (!frame.Covers(month))
        {
            return new FigureVerdict(
                observation.Id,
                FigureTreatment.OutsidePeriod,
                $"It is of {observation.AsOf}; the panel runs from {frame.Options.FirstMonth} to {frame.Options.LastMonth}.") { Month = month };
        }

        if (Group(observation.Segment) is { } reason)
        {
            return Not(observation, month, reason);
        }

        if (observation.Segment == WorkerSegment.AllWithConstruction || observation.DenominatorBasis == DenominatorBasis.UcjWithConstruction)
        {
            var without = all.FirstOrDefault(other => other.RegionCode == observation.RegionCode && other.AsOf == observation.AsOf && other.Segment == WorkerSegment.All);
            return Not(observation, month, "It counts construction workers, who are registered by project and are not placed in the panel; the rate without them is followed.")
                with { FollowedFigureId = without?.Id };
        }

        return observation.DenominatorBasis switch
        {
            DenominatorBasis.WorkersByIdentityCard => Not(observation, month, "It counts workers by the address on their identity card, wherever they work."),
            DenominatorBasis.Rpjmn => Not(observation, month, "It is a rate on the base of the national plans, which is not the potential."),
            _ when observation.RegionCode != "ID" && frame.Region(observation.RegionCode) is null =>
                Not(observation, month, "No labour force figure of the region is on record, so nothing is estimated for it."),
            _ when observation is { Registered: null, PublishedRatePercent: null } => Not(observation, month, "It gives neither a count of covered workers nor a rate."),
            _ => null,
        };
    }

    private static FigureVerdict Not(CoverageObservation observation, Month month, string reason) =>
        new(observation.Id, FigureTreatment.NotComparable, reason) { Month = month };

    private static string? Group(WorkerSegment segment) => segment switch
    {
        WorkerSegment.All or WorkerSegment.AllWithConstruction or WorkerSegment.Pu or WorkerSegment.Bpu or WorkerSegment.Formal or WorkerSegment.Informal => null,
        WorkerSegment.Jakon => "It counts construction workers, who are registered by project: they are part of what is not placed in any region.",
        WorkerSegment.Pmi => "It counts migrant workers, who are abroad: they are part of what is not placed in any region.",
        WorkerSegment.JakonAndPmi => "It counts construction and migrant workers, who are not placed in any region.",
        WorkerSegment.VulnerableWorkers => "It counts workers whose contribution others pay, a group inside the non-wage earners (BPU), not all of them.",
        WorkerSegment.NonAsn => "It counts government staff who are not civil servants, a group inside the wage earners (PU), not all of them.",
        WorkerSegment.VillageOfficials => "It counts village officials, a group inside the wage earners (PU), not all of them.",
        WorkerSegment.EducationStaff => "It counts teachers and education staff, a group that crosses the segments, not all workers.",
        WorkerSegment.HealthWorkers => "It counts health workers, a group that crosses the segments, not all workers.",
        WorkerSegment.VillageAndNeighbourhood => "It counts village officials, village councils and heads of neighbourhoods, not all workers.",
        _ => "It counts one group of workers, not all of them.",
    };
}
